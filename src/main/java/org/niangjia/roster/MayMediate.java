package org.niangjia.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.party.Party;
import org.niangjia.identity.Unions;
import org.niangjia.privacy.BlindIndex;
import org.niangjia.roster.people.Conflict;
import org.niangjia.roster.people.ConflictKind;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Specialty;
import org.niangjia.roster.people.Standing;
import org.niangjia.roster.performance.Performance;
import org.niangjia.roster.rules.OfficeParameters;
import org.niangjia.roster.rules.Parameter;
import org.springframework.stereotype.Service;

/** 名册过滤与回避 (DMN-M2): whether this mediator may take this dispute, asked in one place. */
@Service
@RequiredArgsConstructor
class MayMediate {

    private static final String RECUSAL = "《最高人民法院关于人民法院特邀调解的规定》第十五条";

    private final OfficeParameters parameters;
    private final Unions unions;
    private final BlindIndex index;

    /**
     * @param conflicts of the mediator
     * @param declared whether the mediator has declared to stand aside from the case
     * @param earlier how the mediator left this very case, if so
     */
    record Question(
            Mediator mediator,
            CaseFacts facts,
            List<Conflict> conflicts,
            boolean declared,
            Set<Assignment.State> earlier,
            Performance performance,
            LocalDate today) {}

    private record Rule(Reason reason, Predicate<Question> broken) {}

    Fitness decide(Question question) {
        List<Reason> hindrances = broken(hindrances(question), question);
        conflicts(question).map(kind -> new Reason(kind.getClause(), RECUSAL)).forEach(hindrances::add);
        if (!hindrances.isEmpty()) {
            return new Fitness.Unfit(hindrances);
        }
        List<Reason> doubts = broken(doubts(question), question);
        List<Reason> merits = merits(question);
        return doubts.isEmpty() ? new Fitness.Fit(merits) : new Fitness.Doubtful(doubts, merits);
    }

    private List<Rule> hindrances(Question question) {
        Mediator mediator = question.mediator();
        String term = "不在聘期内（" + mediator.appointedFrom() + " 至 " + mediator.appointedTo() + "）";
        return List.of(
                rule(
                        "已" + mediator.standing().getLabel() + "，不再接受指派",
                        "《最高人民法院关于人民法院特邀调解的规定》第二十八条",
                        it -> mediator.standing() != Standing.ACTIVE),
                rule(term, "《最高人民法院关于人民法院特邀调解的规定》第六条", it -> !mediator.isAppointedOn(it.today())),
                rule("是本案的当事人或者代理人", RECUSAL, this::isParty),
                rule("与一方当事人同单位", RECUSAL, this::isColleague),
                rule(
                        "已申报回避，或者在本案中已经回避",
                        RECUSAL,
                        it -> it.declared() || it.earlier().contains(Assignment.State.RECUSED)));
    }

    private List<Rule> doubts(Question question) {
        int most = parameters.amount(Parameter.OPEN_CASES_MOST);
        int open = question.performance().open();
        return List.of(
                rule("擅长领域不含本案争议类型", "《人民法院在线调解规则》第十二条", MayMediate::isStrange),
                rule("在办 " + open + " 件，已满 " + most + " 件", basis(Parameter.OPEN_CASES_MOST), it -> open >= most),
                rule("在本案中曾拒绝指派", "《人民法院在线调解规则》第十二条", it -> it.earlier().contains(Assignment.State.DECLINED)),
                rule("在本案中曾经更换", "", it -> it.earlier().contains(Assignment.State.REPLACED)));
    }

    private List<Reason> merits(Question question) {
        List<Reason> merits = new ArrayList<>();
        Set<Specialty> matching = matching(question);
        if (!matching.isEmpty()) {
            String fields = matching.stream().sorted().map(Specialty::getLabel).collect(Collectors.joining("、"));
            merits.add(new Reason("擅长" + fields, ""));
        }
        if (isNear(question)) {
            merits.add(new Reason("与本案同一区域", ""));
        }
        Performance performance = question.performance();
        merits.add(new Reason("在办 " + performance.open() + " 件", ""));
        if (performance.handled() > 0) {
            merits.add(new Reason("办结 " + performance.handled() + " 件，成功率 " + performance.percent() + "%", ""));
        }
        return merits;
    }

    /** Of a dispute whose categories nobody has named yet nobody is a stranger. */
    private static boolean isStrange(Question question) {
        return !question.facts().categories().isEmpty() && matching(question).isEmpty();
    }

    static Set<Specialty> matching(Question question) {
        Set<Specialty> matching = new HashSet<>(question.mediator().specialties());
        matching.retainAll(Specialty.among(question.facts().categories()));
        return matching;
    }

    /** Of the same county, or of a union above or below that of the case within it. */
    boolean isNear(Question question) {
        String district = question.mediator().district();
        String union = question.facts().unionCode();
        return county(district).equals(county(union));
    }

    private String county(String code) {
        return unions.find(code).isEmpty() ? code : code.substring(0, 6);
    }

    private boolean isParty(Question question) {
        return question.facts().parties().stream()
                .anyMatch(party -> party.key().equals(question.mediator().idKey()));
    }

    private boolean isColleague(Question question) {
        Mediator mediator = question.mediator();
        String name = index.of(BlindIndex.Kind.NAME, mediator.organisation());
        return question.facts().parties().stream().anyMatch(party -> party.isSame(mediator.organisationCode(), name));
    }

    private Stream<ConflictKind> conflicts(Question question) {
        int years = parameters.amount(Parameter.FORMER_EMPLOYER);
        List<Party> parties = question.facts().parties();
        return question.conflicts().stream()
                .filter(conflict -> conflict.holdsOn(question.today(), years))
                .filter(conflict -> parties.stream().anyMatch(conflict::isWith))
                .map(Conflict::kind)
                .distinct();
    }

    private String basis(Parameter parameter) {
        return parameters.row(parameter).basis();
    }

    private static Rule rule(String sentence, String basis, Predicate<Question> broken) {
        return new Rule(new Reason(sentence, basis), broken);
    }

    private static List<Reason> broken(List<Rule> rules, Question question) {
        return rules.stream()
                .filter(rule -> rule.broken().test(question))
                .map(Rule::reason)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
