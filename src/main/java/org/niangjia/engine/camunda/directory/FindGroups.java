package org.niangjia.engine.camunda.directory;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** Roles: {@code county_clerk}, and {@code county_clerk.421002} for the ones who have it there. */
class FindGroups extends GroupQueryImpl {

    private final transient Directory directory;

    FindGroups(Directory directory, @Nullable CommandExecutor executor) {
        super(executor);
        this.directory = directory;
    }

    @Override
    public List<Group> executeList(CommandContext context, @Nullable Page page) {
        return Entities.page(found(), this);
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    private List<Group> found() {
        return candidates()
                .filter(group -> id == null || id.equals(group))
                .filter(group -> ids == null || List.of(ids).contains(group))
                .filter(group -> tenantId == null || group.endsWith("." + tenantId))
                .map(group -> Entities.group(group, directory.groupName(group)))
                .filter(group -> name == null || name.equals(group.getName()))
                .filter(group -> nameLike == null || group.getName().contains(nameLike.replace("%", "")))
                .filter(group -> type == null || type.equals(group.getType()))
                .toList();
    }

    private Stream<String> candidates() {
        return userId == null ? directory.allGroups() : directory.groupsOf(userId).stream();
    }
}
