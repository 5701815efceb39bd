package org.niangjia.desk.web;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.engine.Procedures;
import org.niangjia.engine.form.FieldError;
import org.niangjia.engine.form.Reason;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** One case: what is to be done, its record, parties, clocks, and where it stands. */
@Controller
@RequestMapping("/cases")
@RequiredArgsConstructor
class CasePages {

    private final CaseRecords records;
    private final Procedures procedures;
    private final Counter counter;
    private final CaseView view;

    @Requires("case.look")
    @GetMapping("/{number}")
    String show(@PathVariable String number, Member member, Model model) {
        view.fill(model, counter.caseFile(number, member), member);
        return "desk/case";
    }

    @Requires("party.unmask")
    @PostMapping("/{number}/unmask")
    Object unmask(
            @PathVariable String number, @RequestParam(defaultValue = "") String reason, Member member, Model model) {
        CaseFile file = counter.caseFile(number, member);
        if (!view.mayUnmask(file, member)) {
            throw new AccessDeniedException("unmasking is not for this member");
        }
        Optional<FieldError> fault = Reason.fault("unmask-reason", "请填写查看完整信息的理由", reason);
        if (fault.isPresent()) {
            model.addAttribute("reason", reason);
            model.addAttribute("reasonErrors", List.of(fault.get()));
            view.fill(model, file, member);
            return FormPages.refused("desk/case");
        }
        model.addAttribute(
                "parties", records.unmask(file, counter.acting(member, "party.unmask", file), reason.strip()));
        model.addAttribute("unmasked", true);
        view.fill(model, file, member);
        return "desk/case";
    }

    @Requires("case.look")
    @GetMapping(path = "/{number}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String diagram(@PathVariable String number, Member member) {
        CaseFile file = counter.caseFile(number, member);
        return procedures.diagram(file.number()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
