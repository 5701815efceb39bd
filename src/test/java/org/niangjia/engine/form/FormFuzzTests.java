package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.engine.form.ASubmission.VISIT;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.spin.Spin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is submitted, the contract answers: it never throws, and what it accepts holds to the form. */
@Tag("T26")
class FormFuzzTests {

    private static final List<String> KEYS =
            VISIT.form().fields().stream().map(Field::key).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 20261121, 421000})
    void answersWhateverIsSubmitted(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Map<String, @Nullable Object> junk = junk(random);

            Verdict verdict = VISIT.check(junk);

            assertThat(verdict).as("seed %d round %d", seed, round).satisfies(FormFuzzTests::keepsItsWord);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    void answersWhateverIsTyped(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Map<String, List<String>> typed = new HashMap<>();
            KEYS.forEach(
                    key -> typed.put(key, random.nextInt(4) == 0 ? List.of() : List.of(text(random), text(random))));

            assertThat(VISIT.check(VISIT.fromText(typed))).satisfies(FormFuzzTests::keepsItsWord);
        }
    }

    private static void keepsItsWord(Verdict verdict) {
        if (verdict instanceof Verdict.Rejected rejected) {
            assertThat(rejected.errors()).isNotEmpty().allSatisfy(error -> assertThat(error.message())
                    .endsWith("。")
                    .doesNotContain("{"));
        } else {
            Answers answers = ((Verdict.Accepted) verdict).answers();
            assertThat(answers.labelled()).hasSameSizeAs(answers.values().keySet());
            answers.read(VisitRecord.class);
        }
    }

    private static Map<String, @Nullable Object> junk(Random random) {
        Map<String, @Nullable Object> junk = new HashMap<>(ASubmission.complete());
        for (int i = random.nextInt(4); i >= 0; i--) {
            String key = random.nextInt(20) == 0 ? text(random) : KEYS.get(random.nextInt(KEYS.size()));
            junk.put(key, value(random));
        }
        return junk;
    }

    private static @Nullable Object value(Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> null;
            case 1 -> random.nextInt();
            case 2 -> random.nextLong();
            case 3 -> Double.longBitsToDouble(random.nextLong());
            case 4 -> new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt());
            case 5 -> random.nextBoolean();
            case 6 -> new Date(random.nextLong());
            case 7 -> new ArrayList<>(List.of(text(random), 1));
            case 8 -> Map.of("a", text(random));
            case 9 -> Spin.JSON(random.nextBoolean() ? "[\"WAGE\", null, 1]" : "{\"WAGE\":[]}");
            case 10 -> new byte[] {1, 2};
            case 11 -> moment(random);
            default -> text(random);
        };
    }

    private static String moment(Random random) {
        return random.nextInt(3_000) + "-" + random.nextInt(14) + "-" + random.nextInt(33)
                + (random.nextBoolean() ? "" : "T9:1");
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, 0x2100)
                .map(c -> random.nextInt(40) == 0 ? 0xD800 + c % 0x800 : c)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }
}
