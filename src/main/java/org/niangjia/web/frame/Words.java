package org.niangjia.web.frame;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * What every template can ask: {@code #when} for dates, {@code #sums} for amounts, {@code #links} for this page's address,
 * {@code #cases} for the names of the kinds of cases.
 */
@Component
class Words extends AbstractDialect implements IExpressionObjectDialect {

    private final Map<String, Object> words;

    Words(Dates dates, Amounts amounts, Links links, CaseNames cases) {
        super("Niangjia");
        words = Map.of("when", dates, "sums", amounts, "links", links, "cases", cases);
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new Dictionary(words);
    }

    private record Dictionary(Map<String, Object> words) implements IExpressionObjectFactory {

        @Override
        public Set<String> getAllExpressionObjectNames() {
            return words.keySet();
        }

        @Override
        public Object buildObject(IExpressionContext context, String name) {
            return Objects.requireNonNull(words.get(name));
        }

        @Override
        public boolean isCacheable(String name) {
            return true;
        }
    }
}
