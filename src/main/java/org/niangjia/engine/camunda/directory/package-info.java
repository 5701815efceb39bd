/**
 * Members, roles and unions as the engine sees them: read-only users and groups, the place in the tree of unions as
 * tenants, and the few authorizations that follow from the diagrams.
 */
@NullMarked
package org.niangjia.engine.camunda.directory;

import org.jspecify.annotations.NullMarked;
