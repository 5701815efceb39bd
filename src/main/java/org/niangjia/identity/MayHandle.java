package org.niangjia.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 职责分离与回避: whether this member may take this step of this case, asked in one place. */
@Service
@RequiredArgsConstructor
public class MayHandle {

    private static final List<Rule> RULES = List.of(
            rule("《网络安全等级保护基本要求》（GB/T 22239）身份鉴别", "已停用的账号不得办理案件", it -> !it.acting()
                    .member()
                    .enabled()),
            rule("《网络安全等级保护基本要求》（GB/T 22239）三员分立", "系统管理员、安全管理员、审计员不得办理案件", MayHandle::administers),
            rule("属地管理、分级负责的原则", "只能办理本工会及下级工会的案件", it -> !it.within()),
            personal("职责分离，不相容岗位相互分离", "经办人不得复核、审批本人办理的事项", Question::handledBefore),
            personal("回避制度", "与当事人有近亲属或者利害关系的，应当回避", Question::declared));

    private final Unions unions;
    private final Recusals recusals;

    /** @param separateFrom the elements whose handler may not take this step, as the diagram says */
    public record Step(String element, Set<String> separateFrom) {}

    /** A step of the case that somebody has taken, in person or for an absent colleague. */
    public record Handled(
            String element, String login, @Nullable String onBehalfOf) {

        boolean by(String somebody) {
            return somebody.equals(login) || somebody.equals(onBehalfOf);
        }
    }

    /**
     * @param parties the blind indexes of the identity numbers of everybody the case concerns; asked only of those who have
     *     declared something
     */
    public record Matter(String caseNumber, String unionCode, List<Handled> handled, Supplier<Set<String>> parties) {}

    /** What somebody wants to do. */
    public record Wish(Acting acting, Step step, Matter matter) {}

    private record Question(Acting acting, Step step, Matter matter, boolean within, boolean declared) {

        /** Looks through deputies on both sides: who once acted for somebody has handled it as both. */
        boolean handledBefore() {
            return acting.logins().anyMatch(login -> matter.handled().stream()
                    .filter(done -> step.separateFrom().contains(done.element()))
                    .anyMatch(done -> done.by(login)));
        }
    }

    /** A reason why somebody may not take a step, with what it rests on. */
    private record Rule(String basis, String sentence, Predicate<Question> broken, boolean personal) {

        Decision refusal() {
            String because = sentence + "（依据：" + basis + "）";
            return personal ? Decision.refusedInPerson(because + "，请移交其他同事办理。") : Decision.refused(because + "。");
        }
    }

    public Decision decide(Acting acting, Step step, Matter matter) {
        return decide(List.of(new Wish(acting, step, matter))).get(0);
    }

    /** One decision for each wish; a list of many asks for what its people have declared as often as a single task. */
    public List<Decision> decide(List<Wish> wishes) {
        var people = wishes.stream().flatMap(wish -> wish.acting().logins()).collect(Collectors.toSet());
        var declared = people.isEmpty() ? new Recusals.Declared(Map.of()) : recusals.declaredBy(people);
        return wishes.stream().map(wish -> decide(wish, declared)).toList();
    }

    private Decision decide(Wish wish, Recusals.Declared declared) {
        var matter = wish.matter();
        var within =
                unions.isWithin(matter.unionCode(), wish.acting().capacity().unionCode());
        var recused = declared.concern(wish.acting(), matter.caseNumber(), matter.parties());
        var question = new Question(wish.acting(), wish.step(), matter, within, recused);
        return RULES.stream()
                .filter(rule -> rule.broken().test(question))
                .findFirst()
                .map(Rule::refusal)
                .orElseGet(Decision::granted);
    }

    private static Rule rule(String basis, String sentence, Predicate<Question> broken) {
        return new Rule(basis, sentence, broken, false);
    }

    private static Rule personal(String basis, String sentence, Predicate<Question> broken) {
        return new Rule(basis, sentence, broken, true);
    }

    private static boolean administers(Question question) {
        return question.acting().member().roles().stream().anyMatch(Role::administers);
    }
}
