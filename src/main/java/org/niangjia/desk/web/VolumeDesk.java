package org.niangjia.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.document.Letters;
import org.niangjia.document.volume.Volumes;
import org.niangjia.document.volume.Wanted;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Hands out volumes, to whom it is and with a note of it before the first byte leaves. */
@Component
@RequiredArgsConstructor
class VolumeDesk {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Counter counter;
    private final Letters letters;
    private final Volumes volumes;
    private final AccessRecord access;

    /** Only of case types that have letters, and so a cover. */
    CaseFile caseFile(String number, Member member) {
        CaseFile file = counter.caseFile(number, member);
        if (!letters.has(file.process())) {
            throw Counter.unknown();
        }
        counter.acting(member, "volume.take", file);
        return file;
    }

    void hand(CaseFile file, Wanted wanted, Member member, HttpServletResponse answer) throws IOException {
        Acting by = counter.acting(member, "volume.take", file);
        access.note(
                AccessEvent.VOLUME_TAKEN,
                by.capacity().login(),
                by.member().login(),
                file.number() + " " + wanted.edition());
        Files.headers(file.number() + " " + wanted.edition() + ".zip", ZIP)
                .forEach((name, values) -> values.forEach(value -> answer.setHeader(name, value)));
        volumes.write(file, wanted, by, answer.getOutputStream());
    }
}
