package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The contract's sentences, the same at every door. */
class Sentences {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.forms", Locale.ROOT);

    private Sentences() {}

    static String say(String sentence, String label, List<Object> arguments) {
        Object[] all = Stream.concat(Stream.of(label), arguments.stream().map(Sentences::written))
                .toArray();
        return new MessageFormat(word(sentence), Locale.CHINA).format(all);
    }

    static String word(String key) {
        return BUNDLE.getString("form." + key);
    }

    private static Object written(Object argument) {
        return argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument);
    }
}
