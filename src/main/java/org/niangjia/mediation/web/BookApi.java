package org.niangjia.mediation.web;

import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Member;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The lines of a book through the API. Who may write them stands at the class of each book. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class BookApi<B extends Book> {

    final Counter counter;
    final B book;
    final LineDoor lines;

    @PostMapping("/{list}")
    @ResponseStatus(HttpStatus.CREATED)
    LineDoor.Added add(
            @PathVariable String number,
            @PathVariable String list,
            @RequestBody Map<String, @Nullable Object> line,
            Member member) {
        return lines.add(book, counter.caseFile(number, member), list, line, member);
    }

    @PutMapping("/{list}/{n}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @PathVariable String number,
            @PathVariable String list,
            @PathVariable int n,
            @RequestBody Map<String, @Nullable Object> line,
            Member member) {
        lines.change(book, counter.caseFile(number, member), list, n, line, member);
    }

    @DeleteMapping("/{list}/{n}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String number, @PathVariable String list, @PathVariable int n, Member member) {
        lines.remove(book, counter.caseFile(number, member), list, n, member);
    }
}
