package org.niangjia.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.envelope.Envelope;
import org.niangjia.engine.envelope.Envelopes;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Finds what the domain does at an element of a diagram. */
@Component
@RequiredArgsConstructor
public class TaskHandlers {

    private final BeanFactory beans;
    private final Envelopes envelopes;

    public Optional<TaskHandler> of(String process, String element) {
        String stem = element.split("_", 2)[0];
        return Stream.of(process + "." + element, process + "." + stem, element, stem)
                .filter(name -> beans.containsBean(name) && beans.isTypeMatch(name, TaskHandler.class))
                .findFirst()
                .map(name -> beans.getBean(name, TaskHandler.class));
    }

    /**
     * Takes the lists for which the element's handler has asked out of what was handed in, and carries them past the engine.
     *
     * @param deed what is done with the rest, the form's answers
     */
    <T> T carry(
            String process,
            String element,
            Map<String, ? extends @Nullable Object> handedIn,
            Function<Map<String, @Nullable Object>, T> deed) {
        Set<String> lists = lists(process, element);
        Envelope envelope = Envelope.of(element, handedIn, lists);
        return envelopes.carry(envelope, () -> deed.apply(envelope.answers()));
    }

    public Set<String> lists(String process, String element) {
        return of(process, element).map(TaskHandler::encloses).orElse(Set.of());
    }
}
