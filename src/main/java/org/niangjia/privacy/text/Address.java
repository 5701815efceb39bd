package org.niangjia.privacy.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The administrative beginning of an address: province, prefecture, county, street; house and door never. */
final class Address {

    private static final int LONGEST_READ = 60;
    private static final int LONGEST_NAME = 12;
    private static final String MASK = "****";
    /** Words that end like a county or street but name an estate, a road or a market. */
    private static final List<String> NOT_A_PLACE =
            List.of("小区", "社区", "园区", "厂区", "校区", "宅区", "活区", "城市", "超市", "夜市", "门市", "集市");

    private static final String ROADS = "路街巷村场弄里";

    private Address() {}

    enum Level {
        PROVINCE("省", "自治区", "特别行政区"),
        PREFECTURE("自治州", "地区", "盟", "市"),
        COUNTY("自治县", "林区", "特区", "区", "县", "旗", "市"),
        STREET("街道", "镇", "乡", "苏木");

        private final List<String> endings;

        Level(String... endings) {
            this.endings = List.of(endings);
        }
    }

    /** One ending found in the address: where it begins and ends, and what level it closes. */
    private record Ending(Level level, int start, int end) {}

    static String upTo(Level deepest, String address) {
        String read = address.substring(0, Math.min(address.length(), LONGEST_READ));
        int seen = 0;
        int level = 0;
        Optional<Ending> next = firstEnding(read, seen, level);
        while (next.isPresent() && next.get().level().compareTo(deepest) <= 0) {
            seen = next.get().end();
            level = next.get().level().ordinal() + 1;
            next = firstEnding(read, seen, level);
        }
        return seen == address.length() ? address : address.substring(0, seen) + MASK;
    }

    private static Optional<Ending> firstEnding(String address, int from, int level) {
        return Stream.of(Level.values())
                .skip(level)
                .flatMap(it -> it.endings.stream().flatMap(word -> endingsIn(address, from, it, word)))
                .min(Comparator.<Ending>comparingInt(it -> it.start())
                        .thenComparingInt(it -> -it.end())
                        .thenComparing(it -> it.level()));
    }

    /** A name has at least one character before its ending, hence the search from the second on. */
    private static Stream<Ending> endingsIn(String address, int from, Level level, String word) {
        return Stream.iterate(address.indexOf(word, from + 1), at -> at >= 0, at -> address.indexOf(word, at + 1))
                .map(at -> new Ending(level, at, at + word.length()))
                .filter(it -> isName(address, from, it.start()) && isPlace(address, it));
    }

    private static boolean isName(String address, int from, int to) {
        return to - from <= LONGEST_NAME
                && address.substring(from, to).codePoints().allMatch(Character::isIdeographic);
    }

    private static boolean isPlace(String address, Ending ending) {
        String tail = address.substring(Math.max(0, ending.end() - 2), ending.end());
        boolean namesARoad = ending.end() < address.length()
                && ROADS.indexOf(address.charAt(ending.end())) >= 0
                && !address.startsWith("街道", ending.end());
        boolean goesOn = ending.end() < address.length() && "市县区".indexOf(address.charAt(ending.end())) >= 0;
        return !NOT_A_PLACE.contains(tail) && !namesARoad && !goesOn;
    }
}
