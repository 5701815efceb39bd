package org.niangjia.engine.camunda.directory;

import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Union;

/** Unions. A member's are the places the member works at; {@link PlaceInTheTree} adds what lies below them. */
class FindUnions extends TenantQueryImpl {

    private final transient Directory directory;

    FindUnions(Directory directory, @Nullable CommandExecutor executor) {
        super(executor);
        this.directory = directory;
    }

    @Override
    public List<Tenant> executeList(CommandContext context, @Nullable Page page) {
        return Entities.page(found(), this);
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    private List<Tenant> found() {
        return candidates().stream()
                .filter(union -> id == null || id.equals(union.code()))
                .filter(union -> ids == null || List.of(ids).contains(union.code()))
                .filter(union -> groupId == null || groupId.endsWith("." + union.code()))
                .filter(union -> name == null || name.equals(union.name()))
                .filter(union -> nameLike == null || union.name().contains(nameLike.replace("%", "")))
                .map(Entities::tenant)
                .toList();
    }

    private List<Union> candidates() {
        return userId == null ? directory.allUnions() : directory.placesOf(userId);
    }
}
