package org.niangjia.casefile.safe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.Supplier;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.privacy.seal.Place;
import org.niangjia.privacy.seal.Seals;

/** One case's personal data: sealed by the case's own key on the way in, opened or masked on the way out. */
public record Safe(CaseNumber number, Supplier<Seals> key) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    public String sealAnswers(int seq, List<Answer> answers) {
        try {
            return JSON.writeValueAsString(answers.stream()
                    .map(answer -> answer.personal() == null
                            ? answer
                            : answer.with(seals().seal(answer.text(), answerPlace(seq, answer.key()))))
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public List<Answer> openAnswers(int seq, String stored) {
        try {
            return JSON.readValue(stored, ANSWERS).stream()
                    .map(answer -> answer.personal() == null
                            ? answer
                            : answer.with(seals().open(answer.text(), answerPlace(seq, answer.key()))))
                    .toList();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("entry " + seq + " of " + number + " is damaged", damaged);
        }
    }

    public String sealFact(PartyFact fact) {
        return fact.personal() == null ? fact.text() : seals().seal(fact.text(), factPlace(fact.role(), fact.field()));
    }

    public PartyFact openFact(PartyFact stored) {
        return stored.personal() == null
                ? stored
                : stored.with(seals().open(stored.text(), factPlace(stored.role(), stored.field())));
    }

    public Seals seals() {
        return key.get();
    }

    private Place answerPlace(int seq, String key) {
        return new Place("entry", "answers", number + "/" + seq + "/" + key);
    }

    private Place factPlace(String role, String field) {
        return new Place("party_fact", "text", number + "/" + role + "/" + field);
    }
}
