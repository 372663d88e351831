# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0

# Time an element against the number of elements, of all who did a job.
#
#     gnuplot -c curves.gp CURVES "JOB" OUT.svg

curves = ARG1
set terminal svg size 1100,680 background rgb "white" font "sans-serif,14"
set output ARG3
set title sprintf("%s, double, one core: less is faster", ARG2)
set xlabel "elements"
set ylabel "time an element [ns]"
set logscale xy
set format x "10^{%L}"
set format y "%g"
set xrange [700:1.5e8]
set yrange [0.05:*]
set grid xtics ytics lc rgb "#dddddd"
set key outside right center Left reverse spacing 1.1 samplen 2

stats curves using 1:2 nooutput
count = int(STATS_blocks)
# Ours are thick, copies are black, peers are thin.
ours(name) = strstrt(name, "prospectus: ") == 1
copy(name) = name eq "memcpy" || name eq "fastest copy"
name(i) = system(sprintf("awk -v wanted=%d '/^\"/ && n++ == wanted {gsub(\"\\\"\", \"\"); print}' %s", i, curves))
blues = "#a6cee3 #6baed6 #2171b5 #08306b"
others = "#e41a1c #4daf4a #ff7f00 #a65628 #f781bf #999999 #b2b200 #66c2a5 #d95f02 #7570b3"
array names[count]
do for [i=1:count] { names[i] = name(i - 1) }
plot for [i=1:count] curves index (i - 1) using 1:2 with linespoints title names[i] noenhanced \
    linewidth (ours(names[i]) ? 3 : copy(names[i]) ? 2.5 : 1.3) \
    dashtype 1+copy(names[i]) \
    pointtype (1 + i % 13) pointsize (ours(names[i]) ? 0.7 : 0.5) \
    linecolor rgb (copy(names[i]) ? "black" : names[i] eq "prospectus: generic" ? "#8c2d9c" : ours(names[i]) ? word(blues, i) : word(others, 1 + i % 10))
