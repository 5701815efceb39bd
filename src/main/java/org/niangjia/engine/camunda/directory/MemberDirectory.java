package org.niangjia.engine.camunda.directory;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** The engine's view of {@link Directory}. Read-only: the engine can neither create a user nor check a password. */
@RequiredArgsConstructor
class MemberDirectory implements ReadOnlyIdentityProvider {

    private final Directory directory;

    @Override
    public @Nullable User findUserById(String login) {
        return directory.member(login).map(Entities::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new FindMembers(directory, executor());
    }

    @Override
    public UserQuery createUserQuery(CommandContext inside) {
        return new FindMembers(directory, null);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new UnsupportedOperationException("members are not in the engine's tables");
    }

    /** Nobody signs in at the engine: one login form, one throttle, one record of failed attempts. */
    @Override
    public boolean checkPassword(String login, String password) {
        return false;
    }

    @Override
    public Group findGroupById(String groupId) {
        return Entities.group(groupId, directory.groupName(groupId));
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new FindGroups(directory, executor());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext inside) {
        return new FindGroups(directory, null);
    }

    @Override
    public @Nullable Tenant findTenantById(String code) {
        return directory.union(code).map(Entities::tenant).orElse(null);
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new FindUnions(directory, executor());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext inside) {
        return new FindUnions(directory, null);
    }

    Set<String> handsOf(String login) {
        return directory.handsOf(login);
    }

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }

    @Override
    public void flush() {
        // nothing is written through the engine
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
