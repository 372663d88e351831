// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// The jobs of benchmarks/bulk.cpp by polars, on one thread.
//
//     node polars_peer.mjs FOLDER_WITH_NODE_MODULES

import {groupIds, load, rotate, someValues} from './npm_peer.mjs';

process.env.POLARS_MAX_THREADS = '1';
const folder = process.argv[2];
// This release's builds are whole; the build for the platform is named, as npm leaves it out for some versions of node.
const version = '0.25.2';
const pl = load('nodejs-polars', folder, `nodejs-polars@${version} nodejs-polars-linux-x64-gnu@${version}`);
const peer = `polars ${pl.version ?? version}`;

for (const n of [1_000, 10_000, 100_000, 1_000_000, 10_000_000]) {
    const values = someValues(n);
    const column = pl.Series('x', values);
    const rounds = n === 10_000_000 ? 3 : 7;
    const growth = lag => () => {
        const earlier = column.shift(lag);
        return column.minus(earlier).div(earlier);
    };
    const jobs = [
        ...[1, 4].map(lag => [`growth lag ${lag}`, growth(lag)]),
        ['cumulative sum', () => column.cumSum()],
        ...[4, 12].map(window => [`trailing sum of ${window}`, () => column.rollingSum({windowSize: window})]),
        ['running maximum', () => column.cumMax()],
    ];
    await rotate(peer, n, 'series', jobs, values, rounds);

    if (n === 100_000 || n === 10_000_000)
        for (const group of ['100 rows', '8 to 12 rows']) {
            const panel = pl.DataFrame([column, pl.Series('g', groupIds(group, n))]);
            const over = expression => () => panel.select(expression);
            const x = pl.col('x'), before = x.shift(1).over('g');
            const jobs = [
                ['cumulative sum', over(x.cumSum().over('g'))],
                ['growth lag 1', over(x.minus(before).div(before))],
                ['running maximum', over(x.cumMax().over('g'))],
            ];
            await rotate(peer, n, group, n === 10_000_000 ? jobs.slice(0, 1) : jobs, values, 3);  // seconds each
        }
}
