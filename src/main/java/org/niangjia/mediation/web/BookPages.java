package org.niangjia.mediation.web;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses under which the lines of a book are written. Who may do so stands at the class of each book. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class BookPages<B extends Book> {

    final Counter counter;
    final B book;
    final LinePages lines;

    @GetMapping("/{list}/new")
    String ask(@PathVariable String number, @PathVariable String list, Member member, Model model) {
        return lines.ask(model, book, counter.caseFile(number, member), list, null, member);
    }

    @PostMapping("/{list}")
    Object add(
            @PathVariable String number,
            @PathVariable String list,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            Model model) {
        return lines.write(model, book, counter.caseFile(number, member), list, null, sent, member);
    }

    @GetMapping("/{list}/{n:\\d{1,6}}")
    String askAgain(
            @PathVariable String number, @PathVariable String list, @PathVariable int n, Member member, Model model) {
        return lines.ask(model, book, counter.caseFile(number, member), list, n, member);
    }

    @PostMapping("/{list}/{n:\\d{1,6}}")
    Object change(
            @PathVariable String number,
            @PathVariable String list,
            @PathVariable int n,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            Model model) {
        return lines.write(model, book, counter.caseFile(number, member), list, n, sent, member);
    }

    @PostMapping("/{list}/{n:\\d{1,6}}/remove")
    Object remove(
            @PathVariable String number, @PathVariable String list, @PathVariable int n, Member member, Model model) {
        return lines.remove(model, book, counter.caseFile(number, member), list, n, member);
    }
}
