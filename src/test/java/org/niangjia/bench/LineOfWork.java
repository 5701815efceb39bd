package org.niangjia.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.niangjia.Office.Step;
import org.niangjia.casefile.number.CaseNumber;

/** A kind of case, and the way that it usually goes from its registration to its end. */
interface LineOfWork {

    /** In the report. */
    String title();

    String process();

    /** The diagram and its tables, on the class path. */
    List<String> drawings();

    Step registration();

    List<Step> tasks();

    /** At the diagram's end. */
    String outcome();

    /** What stands in place of this house's own service tasks in a bare engine: no more than the diagram needs to go on. */
    Map<String, JavaDelegate> stubs();

    /** What the diagram asks at a step beyond its form: here the domain works it out, in a bare engine somebody types it in. */
    default Map<String, Object> toldBy(Step step) {
        return Map.of();
    }

    /** What people write down beside the forms before they take a step. */
    default List<Note> notesBefore(Step step) {
        return List.of();
    }

    /** @param name under which a bare engine keeps it @param here how it is written down in this house */
    record Note(String name, Object content, Consumer<CaseNumber> here) {}

    /** The names of all answers and notes of a case in a bare engine. */
    default Set<String> answers() {
        return Stream.concat(Stream.of(registration()), tasks().stream())
                .flatMap(step -> Stream.concat(
                                step.answers().keySet().stream(),
                                notesBefore(step).stream().map(Note::name))
                        .map(name -> step.element() + "_" + name))
                .collect(Collectors.toSet());
    }
}
