package org.niangjia.desk.web;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.attachment.Attachment;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.document.Letter;
import org.niangjia.document.Letters;
import org.niangjia.document.volume.Volumes;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Component;

/** The materials of a case that a reader may open. Its letters are none of them: they have a door of their own, and a trace of it. */
@Component
@RequiredArgsConstructor
class Materials {

    private final Attachments attachments;
    private final Letters letters;
    private final Volumes volumes;
    private final CaseRecords records;

    List<Attachment> of(CaseFile file, Member reader) {
        Set<String> own = letters.issued(file.number()).stream().map(Letter::id).collect(Collectors.toSet());
        return attachments.of(file.number()).stream()
                .filter(each -> !own.contains(each.id()))
                .filter(openTo(file, reader))
                .toList();
    }

    /** 保密: the house cannot see what is in a scan. To the court goes what somebody has sent there, and what it brought itself. */
    private Predicate<Attachment> openTo(CaseFile file, Member reader) {
        if (records.knowsWhatWasSaid(file, reader)) {
            return each -> true;
        }
        Set<String> sent = volumes.sentToCourt(file.number());
        return each -> sent.contains(each.id()) || each.addedBy().equals(reader.login());
    }
}
