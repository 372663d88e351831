// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// What the peers from npm share: being found, data, and jobs in turn beside a copy of the same bytes.

import {createRequire} from 'node:module';

/// From the folder's node_modules; where it is not there, says so in the peer's rows and ends.
export function load(name, folder, install) {
    try {
        return createRequire(`${folder}/`)(name);
    } catch {
        console.log(`# missing: ${name}. To measure it too: npm install --prefix ${folder} ${install}`);
        process.exit(0);
    }
}

/// Uniform from 1 to 1000, the same at every run.
export function someValues(n) {
    const values = new Float64Array(n);
    // A linear congruential generator: Numerical Recipes, section 7.1.
    for (let i = 0, state = 20260108; i < n; ++i) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        values[i] = 1 + 999 * (state / 2 ** 32);
    }
    return values;
}

/// For each row its group, of 100 rows or of 8 to 12.
export function groupIds(group, n) {
    const ids = new Int32Array(n);
    for (let i = 0, id = 0; i < n; ++id) {
        const rows = group === '100 rows' ? 100 : 8 + id * 7 % 5;
        for (const end = Math.min(n, i + rows); i < end; ++i) ids[i] = id;
    }
    return ids;
}

const median = all => all.sort((a, b) => a - b)[all.length >> 1];

/// Prints a row peer,job,type,n,group,ns,copy_ns for each [job, work] by the median round.
export async function rotate(peer, n, group, jobs, values, rounds) {
    const copied = new Float64Array(n);
    const contestants = [['', () => copied.set(values)], ...jobs];
    const taken = new Map(contestants.map(([job]) => [job, []]));
    const repeats = Math.max(1, Math.floor(100_000 / n));
    for (let round = 0; round < rounds; ++round)
        for (let k = 0; k < contestants.length; ++k) {
            const [job, work] = contestants[(k + round) % contestants.length];
            if (n <= 1_000_000) await work();
            const begin = process.hrtime.bigint();
            for (let i = 0; i < repeats; ++i) await work();
            taken.get(job).push(Number(process.hrtime.bigint() - begin) / repeats / n);
        }
    const copy = median(taken.get(''));
    for (const [job] of jobs)
        console.log(`${peer},${job},double,${n},${group},${median(taken.get(job)).toPrecision(4)},${copy.toPrecision(4)}`);
}
