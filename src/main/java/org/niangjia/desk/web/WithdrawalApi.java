package org.niangjia.desk.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/cases/…/withdraw}: takes back what was registered by mistake. */
@RestController
@RequestMapping("/api/cases/{number}/withdraw")
@RequiredArgsConstructor
@Requires("case.withdraw")
class WithdrawalApi {

    private final Withdrawing withdrawing;

    record Withdrawal(@Nullable String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal, Member member) {
        String reason = withdrawal.reason() == null ? "" : withdrawal.reason();
        withdrawing.withdraw(withdrawing.caseFile(number, member), reason, member);
    }
}
