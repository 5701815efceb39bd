package org.niangjia.engine.camunda.directory;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.niangjia.identity.Role;

/** What the engine's doors let a role do with one thing, or with all of a kind. */
record Grant(String group, int resourceType, String id, int permissions) {

    /** Handles the tasks of a process and reads what routes its cases; changes neither those nor anybody's due date. */
    static Grant worksOn(Role role, String process) {
        return on(
                role,
                Resources.PROCESS_DEFINITION,
                process,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_TASK_VARIABLE,
                ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                ProcessDefinitionPermissions.TASK_WORK,
                ProcessDefinitionPermissions.TASK_ASSIGN);
    }

    static Grant opens(Role role, String process) {
        return on(
                role,
                Resources.PROCESS_DEFINITION,
                process,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE);
    }

    static Stream<Grant> usesTasklist(Role role) {
        return Stream.of(
                on(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS),
                on(role, Resources.FILTER, Authorization.ANY, Permissions.READ));
    }

    static Grant startsInstances(Role role) {
        return on(role, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    /** 三员分立: the administrator looks after the engine and sees no case; nobody may change an authorization by hand. */
    static Stream<Grant> looksAfterTheEngine(Role role) {
        return Stream.concat(
                Stream.of(
                        on(role, Resources.APPLICATION, "admin", Permissions.ACCESS),
                        on(role, Resources.SYSTEM, Authorization.ANY, SystemPermissions.READ)),
                Stream.of(Resources.USER, Resources.GROUP, Resources.TENANT, Resources.AUTHORIZATION)
                        .map(resource -> on(role, resource, Authorization.ANY, Permissions.READ)));
    }

    static Grant of(Authorization written) {
        return new Grant(
                String.valueOf(written.getGroupId()),
                written.getResourceType(),
                written.getResourceId(),
                ((AuthorizationEntity) written).getPermissions());
    }

    Authorization toAuthorization() {
        var authorization = new AuthorizationEntity(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(group);
        authorization.setResourceType(resourceType);
        authorization.setResourceId(id);
        authorization.setPermissions(permissions);
        return authorization;
    }

    Grant and(Grant more) {
        return new Grant(group, resourceType, id, permissions | more.permissions);
    }

    /** The engine keeps one row per group and thing. */
    List<Object> subject() {
        return List.of(group, resourceType, id);
    }

    private static Grant on(Role role, Resource resource, String id, Permission... permissions) {
        var bits = Stream.of(permissions).mapToInt(Permission::getValue).reduce(0, (one, other) -> one | other);
        return new Grant(role.id(), resource.resourceType(), id, bits);
    }
}
