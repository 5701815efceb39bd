package org.niangjia.identity.secondfactor.qr;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns over squares by one of eight rules, the one after which the symbol is easiest to scan (ISO/IEC 18004, 7.8). */
final class Masks {

    private static final List<IntBinaryOperator> RULES = List.of(
            (x, y) -> (x + y) % 2,
            (x, y) -> y % 2,
            (x, y) -> x % 3,
            (x, y) -> (x + y) % 3,
            (x, y) -> (x / 3 + y / 2) % 2,
            (x, y) -> x * y % 2 + x * y % 3,
            (x, y) -> (x * y % 2 + x * y % 3) % 2,
            (x, y) -> ((x + y) % 2 + x * y % 3) % 2);

    private static final Pattern RUN = Pattern.compile("0{5,}|1{5,}");
    private static final Pattern LIKE_A_FINDER = Pattern.compile("(?=10111010000|00001011101)");

    private Masks() {}

    static Grid best(Grid grid) {
        return IntStream.range(0, RULES.size())
                .mapToObj(rule -> signed(grid.masked(RULES.get(rule)), rule))
                .min(Comparator.comparingInt(Masks::penalty))
                .orElseThrow();
    }

    private static Grid signed(Grid grid, int rule) {
        Signs.drawFormat(grid, rule);
        return grid;
    }

    private static int penalty(Grid grid) {
        var lines = lines(grid).mapToInt(Masks::penalty).sum();
        return lines + 3 * blocks(grid) + 10 * imbalance(grid);
    }

    private static int penalty(String line) {
        var runs = RUN.matcher(line)
                .results()
                .mapToInt(run -> run.end() - run.start() - 2)
                .sum();
        return runs + 40 * (int) LIKE_A_FINDER.matcher(line).results().count();
    }

    private static Stream<String> lines(Grid grid) {
        return IntStream.range(0, grid.size())
                .boxed()
                .flatMap(line ->
                        Stream.of(line(grid, at -> grid.isDark(at, line)), line(grid, at -> grid.isDark(line, at))));
    }

    private static String line(Grid grid, IntPredicate isDark) {
        var line = new StringBuilder();
        IntStream.range(0, grid.size()).forEach(at -> line.append(isDark.test(at) ? '1' : '0'));
        return line.toString();
    }

    /** Two by two of one colour. */
    private static int blocks(Grid grid) {
        var blocks = 0;
        for (var y = 1; y < grid.size(); y++) {
            for (var x = 1; x < grid.size(); x++) {
                var colour = grid.isDark(x, y);
                if (colour == grid.isDark(x - 1, y)
                        && colour == grid.isDark(x, y - 1)
                        && colour == grid.isDark(x - 1, y - 1)) {
                    blocks++;
                }
            }
        }
        return blocks;
    }

    /** Steps of five per cent away from half dark. */
    private static int imbalance(Grid grid) {
        var all = grid.size() * grid.size();
        var darkOnes = (int) lines(grid)
                        .flatMapToInt(String::chars)
                        .filter(it -> it == '1')
                        .count()
                / 2;
        return Math.abs(darkOnes * 20 - all * 10) / all;
    }
}
