// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// The jobs of benchmarks/bulk.cpp by DuckDB, on one thread, from a table in memory into another.
//
//     node duckdb_peer.mjs FOLDER_WITH_NODE_MODULES

import {load, rotate, someValues} from './npm_peer.mjs';

const folder = process.argv[2];
const duckdb = load('@duckdb/node-api', folder, '@duckdb/node-api');
const connection = await (await duckdb.DuckDBInstance.create(':memory:', {threads: '1'})).connect();
const peer = `DuckDB ${duckdb.version()}`;

/// Groups of a hundred rows, or of 8 to 12 in turn.
const groupOf = {
    'series': '0',
    '100 rows': 'i // 100',
    '8 to 12 rows': 'i // 50 * 5 + (i % 50 >= 8)::int + (i % 50 >= 18)::int + (i % 50 >= 30)::int + (i % 50 >= 39)::int',
};
const fill = (n, group) => connection.run(
    `create or replace table levels as
     select i::integer as i, (${groupOf[group]})::integer as g, 1 + 999 * random() as x from range(${n}) as r(i)`);
const made = expression => () => connection.run(`create or replace table made as select ${expression} as y from levels`);

for (const n of [1_000, 10_000, 100_000, 1_000_000, 10_000_000]) {
    await fill(n, 'series');
    const rows = 'order by i rows between';
    const jobs = [
        ['growth lag 1', made('x / lag(x, 1) over (order by i) - 1')],
        ['cumulative sum', made(`sum(x) over (${rows} unbounded preceding and current row)`)],
        ['growth lag 4', made('x / lag(x, 4) over (order by i) - 1')],
        ...[4, 12].map(window => [`trailing sum of ${window}`, made(`sum(x) over (${rows} ${window - 1} preceding and current row)`)]),
        ['running maximum', made(`max(x) over (${rows} unbounded preceding and current row)`)],
    ];
    const shown = n === 10_000_000 ? jobs.slice(0, 2) : jobs;  // seconds each
    await rotate(peer, n, 'series', shown, someValues(n), 3);

    if (n === 100_000 || n === 10_000_000)
        for (const group of ['100 rows', '8 to 12 rows']) {
            await fill(n, group);
            const jobs = [
                ['cumulative sum', made(`sum(x) over (partition by g ${rows} unbounded preceding and current row)`)],
                ['growth lag 1', made('x / lag(x, 1) over (partition by g order by i) - 1')],
            ];
            await rotate(peer, n, group, n === 10_000_000 ? jobs.slice(0, 1) : jobs, someValues(n), 3);
        }
}
