package org.niangjia.engine.camunda.directory;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.db.TenantCheck;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;
import org.niangjia.identity.Union;
import org.niangjia.identity.Unions;

/**
 * The engine's tenant check, on a tree: who works at a union works on the cases of all unions below it. Because the engine
 * asks this of every query and command, a case of another county is not found by any of its doors.
 */
@RequiredArgsConstructor
class PlaceInTheTree extends TenantManager {

    private final Unions unions;

    @Override
    public void configureTenantCheck(TenantCheck check) {
        super.configureTenantCheck(check);
        if (check.isTenantCheckEnabled()) {
            // the city sees all: a condition that names every union of it would only cost
            check.setTenantCheckEnabled(places().stream().noneMatch(this::isTheTop));
            check.setAuthTenantIds(reach());
        }
    }

    @Override
    public boolean isAuthenticatedTenant(String caseUnion) {
        return caseUnion == null
                || !isTenantCheckEnabled()
                || places().stream().anyMatch(place -> unions.isWithin(caseUnion, place));
    }

    private List<String> reach() {
        return places().stream()
                .flatMap(place -> unions.subtree(place).stream())
                .map(Union::code)
                .distinct()
                .toList();
    }

    private boolean isTheTop(String place) {
        return unions.find(place).filter(union -> union.parentCode() == null).isPresent();
    }

    private List<String> places() {
        return Optional.ofNullable(getCurrentAuthentication())
                .map(Authentication::getTenantIds)
                .orElse(List.of());
    }
}
