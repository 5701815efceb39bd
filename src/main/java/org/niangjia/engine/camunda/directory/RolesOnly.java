package org.niangjia.engine.camunda.directory;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/** Authorizations are for roles on processes, see {@link Grants}: a task that ends has none to take away. */
class RolesOnly extends AuthorizationManager {

    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (resource != Resources.TASK) {
            super.deleteAuthorizationsByResourceId(resource, id);
        }
    }
}
