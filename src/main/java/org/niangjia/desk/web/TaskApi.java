package org.niangjia.desk.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.TaskForms;
import org.niangjia.engine.form.Field;
import org.niangjia.engine.form.Form;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.inbox.WorkList;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/tasks}: the work list, and what may be done with a task. */
@RestController
@RequestMapping("/api/tasks")
@RequiredArgsConstructor
@Requires("task.work")
class TaskApi {

    private final WorkList workList;
    private final TaskCounter counter;
    private final Shown shown;
    private final TaskForms forms;
    private final ObjectMapper json;

    enum Scope {
        mine,
        group
    }

    record HandOver(@Nullable String to, @Nullable String reason) {}

    @GetMapping
    Shown.Listed<Shown.TaskShown> list(
            @RequestParam(defaultValue = "mine") Scope scope,
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            Member member) {
        WorkList.Scope where = scope == Scope.mine ? WorkList.Scope.MINE : WorkList.Scope.GROUP;
        WorkList.Page found = workList.page(
                new WorkList.Wanted(where, process, overdue), member, Math.max(page, 0), Shown.size(size));
        return Shown.list(found.total(), found.items(), shown::task);
    }

    /** The form as it was deployed with the case's diagram; {@code values} is what it is prefilled with. */
    @GetMapping(path = "/{id}/form", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode form(@PathVariable String id, Member member) throws JsonProcessingException {
        counter.task(id, member);
        TaskForms.Asked asked = forms.of(id);
        ObjectNode form = (ObjectNode) json.readTree(asked.contract().form().source());
        form.putPOJO("values", asked.known());
        Map<String, List<Field.Option>> choices = choices(asked.contract().form());
        if (!choices.isEmpty()) {
            form.putPOJO("choices", choices);
        }
        return form;
    }

    /** What there is to choose from in this case, where the form itself cannot say. */
    private static Map<String, List<Field.Option>> choices(Form form) {
        return form.fields().stream()
                .filter(field -> field.property(Field.CHOICES).isPresent())
                .collect(Collectors.toMap(Field::key, Field::options));
    }

    @PostMapping("/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @RequestBody Map<String, Object> answers, Member member) {
        counter.complete(id, answers, member);
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String id, Member member) {
        counter.claim(id, member);
    }

    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String id, Member member) {
        counter.release(id, member);
    }

    @PostMapping("/{id}/hand-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable String id, @RequestBody HandOver order, Member member) {
        counter.handOver(id, order.to(), order.reason() == null ? "" : order.reason(), member);
    }
}
