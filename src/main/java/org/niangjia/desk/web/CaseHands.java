package org.niangjia.desk.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.identity.Unions;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.springframework.stereotype.Component;

/** 承办: who has the cases of a list in hand, or which group they wait for. */
@Component
@RequiredArgsConstructor
class CaseHands {

    private final WorkList workList;
    private final Names known;
    private final Unions unions;

    /** By case number; nothing for a case that waits for nobody here. */
    Map<String, String> of(List<CaseFile> files) {
        List<WorkItem> open = workList.of(files.stream()
                .filter(CaseFile::open)
                .map(file -> file.number().value())
                .collect(Collectors.toSet()));
        Map<String, String> names = names(open);
        return open.stream()
                .collect(Collectors.groupingBy(
                        WorkItem::caseNumber,
                        Collectors.flatMapping(
                                item -> hands(item, names),
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(LinkedHashSet::new), all -> String.join("、", all)))));
    }

    private Map<String, String> names(List<WorkItem> open) {
        Set<String> holders =
                open.stream().map(WorkItem::assignee).filter(Objects::nonNull).collect(Collectors.toSet());
        return known.of(holders);
    }

    private Stream<String> hands(WorkItem item, Map<String, String> names) {
        String holder = item.assignee();
        return holder == null
                ? item.candidateGroups().stream().map(unions::groupName)
                : Stream.of(Objects.requireNonNull(names.get(holder)));
    }
}
