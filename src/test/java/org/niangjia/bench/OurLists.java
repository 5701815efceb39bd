package org.niangjia.bench;

import java.util.Optional;
import javax.sql.DataSource;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.niangjia.inbox.WorkList.Scope;
import org.niangjia.inbox.WorkList.Wanted;
import org.springframework.stereotype.Component;

/** 本组待办: whole lines, total counted up to 1,000. */
@Component
@RequiredArgsConstructor
class OurLists implements Lists {

    private static final Wanted GROUPS_TASKS = new Wanted(Scope.GROUP, null, false);

    private final WorkList workList;
    private final DataSource database;

    @Override
    public DataSource database() {
        return database;
    }

    @Override
    public Optional<Page> open(Member member) {
        WorkList.Page page = workList.page(GROUPS_TASKS, member, 0, SIZE);
        return Optional.of(new Page(
                page.total(), page.items().stream().map(WorkItem::dueAt).toList()));
    }
}
