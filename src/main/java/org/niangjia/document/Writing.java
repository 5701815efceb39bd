package org.niangjia.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.document.ToldCase.Occasion;
import org.niangjia.document.content.Particulars;
import org.niangjia.document.template.Template;
import org.niangjia.document.template.TemplateFault;
import org.niangjia.identity.Union;
import org.niangjia.identity.UnionLevel;
import org.niangjia.identity.Unions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes a letter: the template, what the case type tells, and what every letter says. */
@Component
@RequiredArgsConstructor
class Writing {

    static final String DRAFT = "（草稿）";

    private final List<LetterSource> sources;
    private final Unions unions;
    private final Clock clock;

    Template.Filled write(CaseFile file, LetterKind kind, Occasion occasion, Particulars heading) {
        Particulars told = of(file, kind).particulars(kind, occasion);
        Particulars letter = Particulars.none()
                .and(told)
                .text("案号", file.number().value())
                .text("文书名称", kind.name())
                .text("制发单位", issuer(file, kind).name())
                .day("制发日期", LocalDate.now(clock))
                .and(heading)
                .readBy(kind.audiences());
        try {
            return template(kind).fill(letter);
        } catch (TemplateFault fault) {
            throw new LetterRefused("《" + kind.name() + "》的模板有误：" + fault.getMessage() + "。请先改正模板");
        }
    }

    ToldCase of(CaseFile file, LetterKind kind) {
        return source(kind).of(file);
    }

    LetterSource source(LetterKind kind) {
        return sources.stream()
                .filter(source -> source.process().equals(kind.process()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody tells the letters of " + kind.process()));
    }

    Union issuer(CaseFile file, LetterKind kind) {
        return source(kind)
                .issuer(file)
                .flatMap(unions::find)
                .or(() -> unions.pathUp(file.unionCode()).stream()
                        .filter(union -> union.level().compareTo(UnionLevel.COUNTY) >= 0)
                        .findFirst())
                .orElseThrow();
    }

    static Occasion occasion(ToldCase told, LetterKind kind, String key) {
        List<Occasion> occasions = occasions(told, kind);
        return occasions.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .or(() -> key.isEmpty() && occasions.size() == 1 ? Optional.of(occasions.get(0)) : Optional.empty())
                .orElseThrow(() -> new LetterRefused("请选择为哪一项制作《" + kind.name() + "》"));
    }

    static List<Occasion> occasions(ToldCase told, LetterKind kind) {
        List<Occasion> several = told.occasions(kind);
        return several.isEmpty() ? List.of(Occasion.ONLY) : several;
    }

    private static Template template(LetterKind kind) {
        try (InputStream file = new ClassPathResource(kind.template()).getInputStream()) {
            return Template.read(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
