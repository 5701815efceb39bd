package org.niangjia.identity.access;

import java.util.Set;
import org.niangjia.identity.Role;

/**
 * One row of {@code permissions.csv}.
 *
 * @param process a process key, or {@code *} for every case type and for what concerns none
 * @param meaning what the row allows, in a sentence for an officer
 */
public record Permission(String action, String process, Set<Role> roles, String meaning) {}
