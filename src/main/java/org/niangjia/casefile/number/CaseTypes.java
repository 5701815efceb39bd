package org.niangjia.casefile.number;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The kinds of cases this office knows, in the order of {@code case-types.csv}. */
@Component
public class CaseTypes {

    private final Map<String, CaseType> byProcess = new LinkedHashMap<>();

    CaseTypes() {
        try {
            new ClassPathResource("case-types.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cell -> new CaseType(cell[0], cell[1], Diagram.nameOf(cell[0])))
                    .forEach(type -> byProcess.put(type.process(), type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Collection<CaseType> all() {
        return byProcess.values();
    }

    public Optional<CaseType> of(String process) {
        return Optional.ofNullable(byProcess.get(process));
    }

    /** What people call it; of a process that is no case type, its key. */
    public String nameOf(String process) {
        return of(process).map(CaseType::name).orElse(process);
    }

    public CaseType require(String process) {
        return of(process).orElseThrow(() -> new IllegalArgumentException("no case type for process " + process));
    }
}
