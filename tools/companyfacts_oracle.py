#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Quarters, halves, years and trailing years out of the SEC's company facts, in plain Python on the raw JSON; shares
nothing with the library.

    companyfacts_oracle.py FILE.json CONCEPT[,CONCEPT...] UNIT KNOWLEDGE BY
        KNOWLEDGE is first, latest or as-of=YYYY-MM-DD; BY is year, half, quarter or ttm. Prints CSV
        first_day,last_day,value,kind,earliest_filing; kind is reported, derived or year_of_quarters, earliest_filing
        the accession number that reported the value first, of a derived value those of its operands, joined by +.
    companyfacts_oracle.py --check FILE.json...
        Where a fourth quarter is both reported and derivable: agreements and disagreements, each with two accession
        numbers and a cause; and within one filing whether the quarters of a year sum to the year.
    companyfacts_oracle.py --compare PROGRAM FILE.json...
        Runs PROGRAM FILE.json flows --by BY --knowledge KNOWLEDGE --csv for each BY and KNOWLEDGE, and compares every
        value of every flow. Exit status 1 where one differs.

A fact is known by concept, unit, first day and last day; of its reports the knowledge picks one: filed earliest or latest
and on one day by the lower or the higher accession number. A quarter has 77 to 125 days, a half 160 to 200, nine months
245 to 290, a year 340 to 385. A value that was not reported is the difference of two reports with the same first day
(the shortest two that there are); or the year less its three other quarters, each reported; or any other sum and difference of reports,
of the fewest there are, and then every value that so few give. A half begins or ends with a year of the company. A year
not reported is the sum of its four quarters. Trailing twelve months are the year reported for the days, else four
quarters day to day.
"""
import csv
import datetime
import io
import json
import re
import subprocess
import sys
from collections import Counter, defaultdict
from decimal import Context, Decimal, localcontext
from itertools import product

LIMITS = {"quarter": (77, 125), "half": (160, 200), "nine": (245, 290), "year": (340, 385)}
BYS = ("year", "half", "quarter", "ttm")
ANNUAL = ("10-K", "10-KT", "20-F", "40-F")
EXACT = Context(prec=1000)
DAY = datetime.timedelta(days=1)


def number(text):
    return datetime.date.fromisoformat(text).toordinal()


def shown(ordinal):
    return datetime.date.fromordinal(ordinal).isoformat()


def kind_of(span):
    """A span is its first day and the day after its last."""
    for kind, (least, most) in LIMITS.items():
        if least <= span[1] - span[0] <= most:
            return kind
    return None


class Report:
    __slots__ = ("value", "accession", "filed", "form")

    def __init__(self, fact):
        self.value = Decimal(fact["val"])
        self.accession = fact["accn"]
        self.filed = fact["filed"]
        self.form = fact["form"]

    def order(self):
        return self.filed, self.accession


def load(path):
    """(concept, unit) -> (first, past) -> reports in the order in which they were filed."""
    with open(path, encoding="utf-8") as file:
        text = json.load(file, parse_float=Decimal, parse_int=Decimal)
    facts = {}
    for concepts in text["facts"].values():
        for concept, body in concepts.items():
            for unit, rows in body["units"].items():
                spans = facts.setdefault((concept, unit), defaultdict(list))
                for row in rows:
                    if row.get("start") and row.get("val") is not None:
                        spans[number(row["start"]), number(row["end"]) + 1].append(Report(row))
    for spans in facts.values():
        for reports in spans.values():
            reports.sort(key=Report.order)
    return {key: dict(spans) for key, spans in facts.items() if spans}


def known(spans, knowledge):
    """span -> the report that is meant."""
    picked = {}
    for span, reports in spans.items():
        if knowledge.startswith("as-of="):
            reports = [r for r in reports if r.filed <= knowledge[6:]]
        if reports:
            last = reports[-1].order()  # of two in one filing the first
            picked[span] = reports[0] if knowledge == "first" else next(r for r in reports if r.order() == last)
    return picked


def is_flow(concept, unit):
    """Money and shares over time; nothing per share or per head, no average, no shares that dilute an average, no count
    of what there is."""
    if unit != "shares" and not re.fullmatch("[A-Z]{3}", unit):
        return False
    if unit == "shares" and re.search("[Dd]ilut|IncrementalCommonShares", concept):
        return False
    return not re.search("Average|Per[A-Z]|^NumberOf", concept)


def days_reported(facts):
    """Every span that some fact of the company has."""
    return {span for spans in facts.values() for span in spans}


def company_years(facts):
    """The company's years: the days that most facts of annual reports have; none where two such have as many."""
    votes = defaultdict(Counter)
    for spans in facts.values():
        for span, reports in spans.items():
            if kind_of(span) == "year":
                for r in reports:
                    if r.form.split("/")[0] in ANNUAL:
                        votes[span[1]][span] += 1
    best = sorted(((n, span) for count in votes.values() for span, n in count.items()), reverse=True)
    years = {}
    for n, span in best:  # two years that share more than a month are one year, badly dated
        rivals = [y for y in years if min(span[1], y[1]) - max(span[0], y[0]) > 31]
        if not rivals:
            years[span] = n
        for y in rivals:
            if n == years[y]:
                years[y] = None
    return sorted(y for y, n in years.items() if n)


class Value:
    """`values` holds what the ways of one rank give: the first is the value, the others are as good where rank is 4.
    `others` holds what the ways of the ranks behind give, of ranks 2 and 3."""
    __slots__ = ("rank", "values", "operands", "others")

    def __init__(self, rank, values, operands):
        self.rank, self.values, self.operands, self.others = rank, values, operands, set()


def differences(reports):
    """span -> ways (minuend span, subtrahend span), the shortest minuend first."""
    by_first = defaultdict(list)
    for span in reports:
        by_first[span[0]].append(span[1])
    ways = defaultdict(list)
    for first, pasts in by_first.items():
        pasts.sort()
        for i, short in enumerate(pasts):
            for long in pasts[i + 1:]:
                ways[short, long].append(((first, long), (first, short)))
    for found in ways.values():
        found.sort(key=lambda way: -way[0][0])
    return ways


def fewest(reports, edges, span):
    """Every value of the sums and differences of the fewest reports that lead from one end of the span to the other;
    with the operands of one."""
    level = {span[0]: {Decimal(0): ()}}
    seen = {span[0]}
    for _ in range(12):
        following = defaultdict(dict)
        for node, sums in level.items():
            for other, edge, sign in edges[node]:
                if other in seen:
                    continue
                for total, path in sums.items():
                    if len(following[other]) < 64:
                        following[other].setdefault(total + sign * reports[edge].value, path + ((sign, edge),))
        if span[1] in following:
            return following[span[1]]
        seen.update(following)
        if not following:
            return None
        level = following
    return None


def solve(reports, kind):
    """span -> Value, for all spans of one kind, whatever the company's calendar has of them."""
    found = {}
    for span, r in reports.items():
        if kind_of(span) == kind:
            found[span] = Value(1, [r.value], [(1, span)])
    def wanted(span):
        return kind_of(span) == kind or (kind == "half" and 200 < span[1] - span[0] <= 203)  # Costco's, of 53 weeks

    def add(span, value):
        first = found.setdefault(span, value)
        if first is not value:
            first.others.update(value.values)

    for span, ways in differences(reports).items():
        if wanted(span):
            values = [reports[a].value - reports[b].value for a, b in ways]
            add(span, Value(2, values, [(1, ways[0][0]), (-1, ways[0][1])]))
            found[span].others.update(values)
    if kind == "quarter":
        starts, ends = defaultdict(list), defaultdict(list)
        for span in reports:
            if kind_of(span) == "quarter":
                starts[span[0]].append(span)
                ends[span[1]].append(span)
        third = {}
        for year in [s for s in reports if kind_of(s) == "year"]:
            for before in range(4):  # quarters before the one looked for
                heads = [()]
                for _ in range(before):
                    heads = [h + (q,) for h in heads for q in starts[h[-1][1] if h else year[0]]]
                tails = [()]
                for _ in range(3 - before):
                    tails = [(q,) + t for t in tails for q in ends[t[0][0] if t else year[1]]]
                for h, t in product(heads, tails):
                    span = (h[-1][1] if h else year[0], t[0][0] if t else year[1])
                    if span[0] < span[1] and wanted(span):
                        value = reports[year].value - sum(reports[q].value for q in h + t)
                        one = third.setdefault(span, Value(3, [], None))
                        one.values.append(value)
                        if one.operands is None:
                            one.operands = [(1, year)] + [(-1, q) for q in h + t]
        for span, value in third.items():
            value.others.update(value.values)
            add(span, value)
    edges = defaultdict(list)
    for span in reports:
        edges[span[0]].append((span[1], span, 1))
        edges[span[1]].append((span[0], span, -1))
    nodes = sorted(edges)
    for i, first in enumerate(nodes):
        for past in nodes[i + 1:]:
            if past - first > 385:
                break
            if wanted((first, past)) and (first, past) not in found:
                sums = fewest(reports, edges, (first, past))
                if sums:
                    found[first, past] = Value(4, list(sums), next(iter(sums.values())))
    return found


def year_of_quarters(quarters, years, found):
    """Adds the years that were not had otherwise."""
    starts = defaultdict(list)
    for span in quarters:
        starts[span[0]].append(span)
    for year in years:
        if year in found and found[year].rank < 4:
            continue
        chains = [()]
        for _ in range(4):
            chains = [c + (q,) for c in chains for q in starts[c[-1][1] if c else year[0]]]
        chains = [c for c in chains if c[-1][1] == year[1]]
        if chains:
            values = [sum(v) for c in chains for v in product(*(quarters[q].values for q in c))]
            found[year] = Value(5, values, [o for q in chains[0] for o in quarters[q].operands])


def trailing(reports, quarters):
    found = {}
    ends = defaultdict(list)
    for span in quarters:
        ends[span[1]].append(span)
    for past in list(ends):
        chains = [()]
        for _ in range(4):
            chains = [(q,) + c for c in chains for q in ends[c[0][0] if c else past]]
        for c in chains:
            span = c[0][0], past
            if kind_of(span) != "year" or span in reports:
                continue
            one = found.setdefault(span, Value(4, [], [o for q in c for o in quarters[q].operands]))
            one.values += [sum(v) for v in product(*(quarters[q].values for q in c))]
    for span, r in reports.items():
        if kind_of(span) == "year":
            found[span] = Value(1, [r.value], [(1, span)])
    return found


def answers(reports, by, years):
    if by in ("quarter", "half"):
        return solve(reports, by)
    quarters = solve(reports, "quarter")
    if by == "ttm":
        return trailing(reports, quarters)
    found = solve(reports, "year")
    year_of_quarters(quarters, years, found)
    return found


def joined(facts, concepts, unit):
    """The spans of all concepts of a list; of one span the reports of the first concept that has any."""
    spans = {}
    for concept in concepts:
        for span, reports in facts.get((concept, unit), {}).items():
            spans.setdefault(span, reports)
    return spans


def plain(value):
    text = format(value, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def print_answers(path, concepts, unit, knowledge, by):
    facts = load(path)
    spans = joined(facts, concepts.split(","), unit)
    reports = known(spans, knowledge)
    if not all(is_flow(c, unit) for c in concepts.split(",")):
        found = {s: Value(1, [r.value], [(1, s)]) for s, r in reports.items()
                 if kind_of(s) == ("year" if by == "ttm" else by)}
    else:
        found = answers(reports, by, company_years(facts))
    print("first_day,last_day,value,kind,earliest_filing")
    for span, v in sorted(found.items(), key=lambda item: (item[0][1], item[0][0])):
        kind = "reported" if v.rank == 1 else "year_of_quarters" if v.rank == 5 else "derived"
        filings = "+".join(spans[o][0].accession for _, o in v.operands)
        print(shown(span[0]), shown(span[1] - 1), plain(v.values[0]), kind, filings, sep=",")


# Fourth quarters, and the quarters of one filing.

def half_unit(values):
    """Half of the last place that any of them is written to."""
    places = []
    for v in values:
        if v:
            digits = v.normalize().as_tuple()
            places.append(digits.exponent)
    return Decimal(5).scaleb(min(places) - 1) if places else Decimal(0)


def cause(stated, derived, operands, spans, span):
    """From the closed list: restated between, rounding, error of the filer, different scope."""
    values = [stated] + [spans[o][-1].value for _, o in operands]
    if abs(stated - derived) <= half_unit(values) * len(values):
        return "rounding"
    vintages = [sorted({r.value for r in spans[o]}) for _, o in operands]
    if any(len(v) > 1 for v in vintages) or len({r.value for r in spans[span]}) > 1:
        for q in {r.value for r in spans[span]}:
            for combination in product(*vintages):
                if sum(s * v for (s, _), v in zip(operands, combination)) == q:
                    return "restated between"
    for o in operands:
        if stated and abs(stated) in {abs(r.value) for r in spans[o[1]]}:
            return "error of the filer"  # another period's value
    if derived and stated and (stated == -derived or abs(stated / derived).normalize().as_tuple().digits == (1,)):
        return "error of the filer"  # the sign, or a power of ten
    if len({spans[o][-1].accession for _, o in operands} | {spans[span][-1].accession}) > 1:
        if any(len(v) > 1 for v in vintages) or len({r.value for r in spans[span]}) > 1:
            return "restated between"
        return "different scope"
    return "error of the filer"


def check(path, names):
    facts = load(path)
    years = company_years(facts)
    agree = 0
    disagreements = []
    sums = Counter()
    failed = []
    for (concept, unit), spans in sorted(facts.items()):
        if not is_flow(concept, unit):
            continue
        for knowledge in ("first", "latest"):
            reports = known(spans, knowledge)
            by_last = defaultdict(list)
            for s in reports:
                if kind_of(s) == "quarter":
                    by_last[s[1]].append(s)
            for year in [s for s in reports if s in years]:
                for q in by_last[year[1]]:
                    nine = (year[0], q[0])
                    if nine in reports:
                        operands = [(1, year), (-1, nine)]
                    else:
                        rest = [s for s in reports if kind_of(s) == "quarter" and year[0] <= s[0] and s[1] <= q[0]]
                        rest.sort()
                        if len(rest) != 3 or [s[0] for s in rest] + [q[0]] != [year[0]] + [s[1] for s in rest]:
                            continue
                        operands = [(1, year)] + [(-1, s) for s in rest]
                    derived = sum(s * reports[o].value for s, o in operands)
                    if derived == reports[q].value:
                        agree += 1
                    else:
                        disagreements.append((knowledge, concept, unit, q, reports[q], derived, reports[year],
                                              cause(reports[q].value, derived, operands, spans, q)))
        filings = defaultdict(dict)
        for span, reports in spans.items():
            for r in reports:
                filings[r.accession][span] = r.value
        for accession, held in filings.items():
            quarters = sorted(s for s in held if kind_of(s) == "quarter")
            starts = defaultdict(list)
            for q in quarters:
                starts[q[0]].append(q)
            for year in [s for s in held if kind_of(s) == "year"]:
                chains = [()]
                for _ in range(4):
                    chains = [c + (q,) for c in chains for q in starts[c[-1][1] if c else year[0]]]
                for c in [c for c in chains if c[-1][1] == year[1]]:
                    total = sum(held[q] for q in c)
                    room = half_unit([held[q] for q in c] + [held[year]]) * 5
                    if total == held[year]:
                        sums["exact"] += 1
                    elif abs(total - held[year]) <= room:
                        sums["within rounding"] += 1
                    else:
                        sums["not"] += 1
                        failed.append((accession, concept, unit, year, held[year], total))
    print(f"{path.split('/')[-1]}: {len(years)} years; fourth quarters reported and derivable: {agree} agree, "
          f"{len(disagreements)} do not", dict(Counter(d[-1] for d in disagreements)))
    print(f"  the four quarters of a year in one filing: {dict(sums)}")
    if names:
        for knowledge, concept, unit, q, r, derived, y, why in disagreements:
            print(f"  {knowledge}: {concept} {unit} {shown(q[0])}/{shown(q[1] - 1)}: {plain(r.value)} in {r.accession}, "
                  f"{plain(derived)} from the year in {y.accession}: {why}")
        for accession, concept, unit, year, stated, total in failed:
            print(f"  {accession}: {concept} {unit} {shown(year[0])}/{shown(year[1] - 1)}: {plain(stated)}, its quarters "
                  f"sum to {plain(total)}")


# The program beside the oracle.

def growth_of(base, later):
    """Six decimals, or the reason's name; nothing where the base cannot be told."""
    if base is None:
        return "missing_base"
    if base == 0:
        return "zero_base"
    if base < 0:
        return "negative_base" if later < 0 else "turned_positive"
    if later < 0:
        return "turned_negative"
    return ((later - base) / base).quantize(Decimal("0.000001"), rounding="ROUND_HALF_EVEN")


class Comparison:
    def __init__(self, reported, years):
        self.reported, self.years = reported, years
        self.agree = Counter()
        self.faults = []

    def is_company_s(self, span, rank, by):
        """Whether it must be printed: the company reported something for these days, or for the rest of its year."""
        if rank == 1 or (by == "quarter" and rank < 4):
            return True
        if by == "year":
            return span in self.years
        if by == "half" and not any(y[0] == span[0] or y[1] == span[1] for y in self.years):
            return False
        rests = [(y[0], span[0]) if span[1] == y[1] else (span[1], y[1]) for y in self.years if y[0] == span[0] or y[1] == span[1]]
        return span in self.reported or (by == "half" and any(kind_of(r) == "half" and r in self.reported for r in rests))

    def fault(self, *words):
        self.faults.append(" ".join(str(w) for w in words))

    def one(self, where, rows, found):
        """`rows`: of the program, those with a value; `found`: of the oracle."""
        printed = {}
        for row in rows:
            span = number(row["first_day"]), number(row["last_day"]) + 1
            if span in printed:
                self.fault(where, row["first_day"], row["last_day"], "is printed twice")
            printed[span] = row
        for span, v in found.items():
            if span in printed:
                continue
            if not self.is_company_s(span, v.rank, where.split()[-1]):
                self.agree["derived for days that the company has nothing for, not printed"] += 1
            else:
                self.fault(where, shown(span[0]), shown(span[1] - 1), "is not printed:", plain(v.values[0]), "rank", v.rank)
        for span, row in printed.items():
            days = row["first_day"], row["last_day"]
            if span not in found:
                self.fault(where, *days, "is printed only:", row["value"], row["how"])
                continue
            v = found[span]
            value = Decimal(row["value"])
            reported = row["how"].split(";")[0] == "reported"
            if reported != (v.rank == 1):
                self.fault(where, *days, "is", row["how"], "and rank", v.rank, "here")
            elif value != v.values[0] and not (v.rank >= 4 and value in v.values):
                self.fault(where, *days, "is", row["value"], row["how"], "and", plain(v.values[0]), "here, rank", v.rank)
            elif v.rank < 4 and v.others - {value} and "conflict" not in row["how"]:
                self.fault(where, *days, "is", row["value"], row["how"], "and without a conflict, but other ways give",
                           *map(plain, v.others - {value}))
            else:
                if v.rank < 4 and v.others - {value}:
                    self.agree["conflicts named"] += 1
                self.agree[{1: "reported", 2: "differences", 3: "years less three quarters", 4: "other ways",
                            5: "years of quarters"}[v.rank] + " (" + where.split()[-1] + ")"] += 1
        self.growth(where, printed)

    def growth(self, where, printed):
        values = {span: Decimal(row["value"]) for span, row in printed.items()}
        for span, row in printed.items():
            bases = [s for s in values if 356 <= span[1] - s[1] <= 379]
            if len(bases) > 1:
                self.agree["growth not compared: two bases"] += 1
                continue
            wanted = growth_of(values[bases[0]] if bases else None, values[span])
            got = row["growth"]
            try:
                same = got == wanted or abs(Decimal(got) - Decimal(wanted)) <= Decimal("0.000001")
            except ArithmeticError:
                same = False
            if same:
                self.agree["growth"] += 1
            else:
                self.fault(where, row["first_day"], row["last_day"], "grows by", got, "and by", wanted, "here")


def compare(program, paths, knowledges=("first", "latest", "as-of=2018-03-01")):
    faults = 0
    for path in paths:
        facts = load(path)
        years = company_years(facts)
        c = Comparison(days_reported(facts), years)
        for knowledge in knowledges:
            for by in BYS if knowledge in ("first", "latest") else ("quarter",):
                ran = subprocess.run([program, path, "flows", "--by", by, "--knowledge", knowledge, "--csv"],
                                     capture_output=True, text=True, check=False)
                if ran.returncode != 0:
                    c.fault(by, knowledge, "exit status", ran.returncode, ran.stderr.strip()[-300:])
                    continue
                rows = defaultdict(list)
                flows = set()
                for row in csv.DictReader(io.StringIO(ran.stdout)):
                    key = row["concept"].split(":")[-1], row["unit"]
                    flows.add(key)
                    if row["value"]:
                        rows[key].append(row)
                for key, spans in facts.items():
                    where = f"{key[0]} {key[1]} {knowledge} {by}"
                    mine = is_flow(*key)
                    reports = known(spans, knowledge)
                    if mine and key in flows:
                        c.one(where, rows[key], answers(reports, by, years))
                    elif mine and any(c.is_company_s(s, v.rank, by) for s, v in answers(reports, by, years).items()):
                        c.fault(where, "is no flow to the program")
                    elif key in flows and not mine:
                        c.fault(where, "is a flow to the program")
        print(f"{path.split('/')[-1]}: {len(c.faults)} differ")
        for what, count in sorted(c.agree.items()):
            print(f"  {count:6} {what}")
        for fault in c.faults[:20]:
            print("  DIFFERS", fault)
        faults += len(c.faults)
    return 1 if faults else 0


def main(arguments):
    if len(arguments) > 1 and arguments[0] == "--check":
        for path in arguments[1:]:
            check(path, True)
        return 0
    if len(arguments) > 2 and arguments[0] == "--compare":
        return compare(arguments[1], arguments[2:])
    if len(arguments) == 5:
        print_answers(*arguments)
        return 0
    sys.stderr.write(__doc__)
    return 2


if __name__ == "__main__":
    with localcontext(EXACT):
        sys.exit(main(sys.argv[1:]))
