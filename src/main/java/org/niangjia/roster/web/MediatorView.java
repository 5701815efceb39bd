package org.niangjia.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permissions;
import org.niangjia.roster.Mediators;
import org.niangjia.roster.people.ConflictsOnFile;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.people.Tie;
import org.niangjia.roster.performance.Performance;
import org.niangjia.roster.performance.Performances;
import org.niangjia.roster.rules.OfficeParameters;
import org.niangjia.roster.rules.Parameter;
import org.niangjia.roster.subsidy.Subsidies;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What a mediator's page shows: of ties, money and changes only to who keeps the roster and to the mediator. */
@Component
@RequiredArgsConstructor
class MediatorView {

    private final Roll roll;
    private final Mediators mediators;
    private final ConflictsOnFile conflicts;
    private final Performances performances;
    private final Subsidies subsidies;
    private final OfficeParameters parameters;
    private final Lists lists;
    private final Permissions permissions;
    private final Clock clock;

    Mediator find(String rosterNo) {
        return roll.find(rosterNo).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    void fill(Model model, Mediator mediator, Member reader) {
        String rosterNo = mediator.rosterNo();
        Performance performance = performances.of(rosterNo);
        boolean mayManage = permissions.may(reader, "roster.manage");
        boolean own = reader.login().equals(mediator.login());
        model.addAttribute("mediator", mediator);
        model.addAttribute("district", lists.district(mediator.district()));
        model.addAttribute("specialtyNames", MediatorList.specialties(mediator));
        model.addAttribute("inTerm", mediator.isAppointedOn(LocalDate.now(clock)));
        model.addAttribute("performance", performance);
        model.addAttribute("flagged", performances.isFlagged(performance));
        model.addAttribute("most", parameters.row(Parameter.OPEN_CASES_MOST));
        model.addAttribute("seats", mediators.openCases(rosterNo));
        model.addAttribute("mayManage", mayManage);
        model.addAttribute("mayList", permissions.may(reader, "roster.read"));
        model.addAttribute("confidential", mayManage || own);
        if (mayManage || own) {
            confidential(model, rosterNo);
        }
    }

    private void confidential(Model model, String rosterNo) {
        model.addAttribute("idNo", roll.maskedIdNo(rosterNo));
        model.addAttribute("account", roll.maskedAccount(rosterNo));
        model.addAttribute("conflicts", conflicts.of(rosterNo));
        model.addAttribute("conflictKinds", lists.conflicts());
        model.addAttribute("slips", subsidies.of(rosterNo));
        model.addAttribute("changes", roll.changes(rosterNo));
        if (!model.containsAttribute("tie")) {
            model.addAttribute("tie", new Tie(null, true, "", "", null, null));
        }
    }
}
