package org.niangjia.engine.camunda.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Member;

/** Members by login for everybody, because Tasklist shows colleagues by name; the whole list only for who may read it. */
class FindMembers extends UserQueryImpl {

    private final transient Directory directory;

    FindMembers(Directory directory, @Nullable CommandExecutor executor) {
        super(executor);
        this.directory = directory;
    }

    @Override
    public List<User> executeList(CommandContext context, @Nullable Page page) {
        return Entities.page(found(context), this);
    }

    @Override
    public long executeCount(CommandContext context) {
        return found(context).size();
    }

    private List<User> found(CommandContext context) {
        return candidates(context)
                .filter(member ->
                        groupId == null || directory.groupsOf(member.login()).contains(groupId))
                .filter(member -> tenantId == null || member.unionCode().equals(tenantId))
                .filter(member -> fits(member.name(), firstName, firstNameLike))
                .filter(member -> fits("", lastName, lastNameLike))
                .filter(member -> fits("", email, emailLike))
                .map(Entities::user)
                .toList();
    }

    private Stream<Member> candidates(CommandContext context) {
        var named = Stream.concat(Stream.ofNullable(id), Stream.ofNullable(ids).flatMap(Stream::of));
        if (id != null || ids != null) {
            return named.distinct().map(directory::member).flatMap(Optional::stream);
        }
        return mayReadAll(context) ? directory.everybody() : Stream.empty();
    }

    private static boolean mayReadAll(CommandContext context) {
        return context.getAuthorizationManager().isAuthorized(Permissions.READ, Resources.USER, Authorization.ANY);
    }

    private static boolean fits(String value, @Nullable String exact, @Nullable String like) {
        Function<String, Boolean> matches = pattern -> value.contains(pattern.replace("%", ""));
        return (exact == null || exact.equals(value)) && (like == null || matches.apply(like));
    }
}
