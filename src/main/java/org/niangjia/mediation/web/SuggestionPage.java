package org.niangjia.mediation.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.talks.DisputeFacts;
import org.niangjia.roster.Mediators;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 调解员人选: whom to ask, each with the reasons; those who cannot stand last, with why. */
@Controller
@RequiredArgsConstructor
class SuggestionPage {

    private final Counter counter;
    private final Mediators mediators;
    private final DisputeFacts facts;

    @Requires("mediator.suggest")
    @GetMapping("/cases/{number}/talks/mediators")
    String show(@PathVariable String number, Member member, Model model) {
        CaseFile file = counter.caseFile(number, member);
        model.addAttribute("caseFile", file);
        model.addAttribute("suggestions", mediators.suggest(facts.of(file.number())));
        return "mediation/suggestions";
    }
}
