package org.niangjia.court.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.court.CourtLine;
import org.niangjia.court.WaitingMessages;
import org.niangjia.court.outbox.CourtPost;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 法院来文: what the court platform has sent, what still waits for its case, and what the court could not be told. */
@Controller
@RequiredArgsConstructor
@Requires("court.messages")
class CourtPages {

    private final WaitingMessages messages;
    private final CourtPost post;
    private final CaseRecords records;

    @GetMapping("/court/messages")
    String messages(Member member, Model model) {
        List<CourtLine> latest = messages.latest();
        List<CourtPost.Dead> dead = post.dead();
        model.addAttribute("messages", latest);
        model.addAttribute("dead", dead);
        model.addAttribute(
                "open",
                Stream.concat(
                                latest.stream().flatMap(line -> Stream.ofNullable(line.caseNumber())),
                                dead.stream().map(CourtPost.Dead::caseNumber))
                        .distinct()
                        .filter(number -> mayOpen(number, member))
                        .collect(Collectors.toSet()));
        return "court/messages";
    }

    /** Who looks after the court's letters need not see every case that they are about. */
    private boolean mayOpen(String number, Member member) {
        return CaseNumber.parse(number).flatMap(it -> records.find(it, member)).isPresent();
    }

    @PostMapping("/court/outbox/{id:\\d{1,18}}/resend")
    String sendAgain(@PathVariable long id, RedirectAttributes next) {
        next.addFlashAttribute("resent", post.sendAgain(id));
        return "redirect:/court/messages";
    }
}
