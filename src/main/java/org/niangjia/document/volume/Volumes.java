package org.niangjia.document.volume;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.document.Letters;
import org.niangjia.document.content.Particulars;
import org.niangjia.document.volume.Manifest.Chain;
import org.niangjia.document.volume.Manifest.Link;
import org.niangjia.identity.Acting;
import org.niangjia.privacy.Sm3;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** 卷宗: written straight to whoever takes it; the record then tells who took which edition, and the digest of its manifest. */
@Service
@RequiredArgsConstructor
public class Volumes {

    private static final String MANIFEST = "manifest.json";
    private static final String MANIFEST_TO_READ = "清单.txt";
    private static final String RECORD = "办理记录.txt";
    private static final String COVER = "000 卷宗封面和目录.docx";

    private final Letters letters;
    private final Attachments attachments;
    private final CaseRecords records;
    private final SentRows sent;
    private final CaseFiles caseFiles;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** For whoever has seen that the member may take it. */
    public void write(CaseFile file, Wanted wanted, Acting by, OutputStream out) throws IOException {
        Contents contents = Contents.of(
                wanted, attachments.of(file.number()), letters.issued(file.number()), letters.neverIssued(file));
        List<Entry> entries = records.entries(file);
        boolean intact = records.verify(file.number()).intact();
        try (Archive archive = new Archive(out)) {
            fill(archive, file, wanted, contents, entries);
            Manifest manifest = new Manifest(
                    file.number().value(),
                    wanted.edition(),
                    clock.instant().atZone(clock.getZone()).toOffsetDateTime(),
                    by.label(),
                    archive.parts(),
                    chain(entries, intact),
                    contents.leftOut());
            String json = manifest.json();
            archive.addUnlisted(MANIFEST, json);
            archive.addUnlisted(MANIFEST_TO_READ, manifest.text());
            note(file, wanted, by, json, contents, manifest.files().size());
        }
    }

    private void fill(Archive archive, CaseFile file, Wanted wanted, Contents contents, List<Entry> entries)
            throws IOException {
        Optional<byte[]> cover = letters.cover(file, wanted.forCourt(), cover(wanted, contents));
        if (cover.isPresent()) {
            archive.add(COVER, new ByteArrayInputStream(cover.get()));
        }
        for (Contents.Item item : contents.items()) {
            try (InputStream content = attachments.content(item.attachment())) {
                archive.add(item.path(), content);
            }
        }
        String record = RecordText.of(entries, !wanted.forCourt(), clock.getZone());
        archive.add(RECORD, new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8)));
    }

    private Particulars cover(Wanted wanted, Contents contents) {
        return Particulars.none()
                .text("卷别", wanted.edition())
                .text("不移送说明", String.join("", contents.leftOut()))
                .rows("目录", contents.rows(clock.getZone()));
    }

    private Chain chain(List<Entry> entries, boolean intact) {
        return new Chain(
                entries.size(),
                intact,
                entries.stream()
                        .map(entry -> new Link(
                                entry.seq(),
                                entry.at().atZone(clock.getZone()).toOffsetDateTime(),
                                entry.kind().name(),
                                entry.summary(),
                                entry.previousHash(),
                                entry.hash()))
                        .toList());
    }

    /** What has gone to the court with a volume, by its id. */
    public Set<String> sentToCourt(CaseNumber number) {
        return sent.of(number);
    }

    private void note(CaseFile file, Wanted wanted, Acting by, String manifest, Contents contents, int files) {
        List<Answer> answers = List.of(
                new Answer("volumeFiles", "文件数", Integer.toString(files), null),
                new Answer("manifestSm3", "清单（manifest.json）的 SM3 摘要", Sm3.hex(manifest), null));
        var taken = new Happening(EntryKind.NOTED, null, null, "导出卷宗（" + wanted.edition() + "）", answers);
        transaction.executeWithoutResult(status -> {
            caseFiles.record(file.number(), by, taken);
            if (wanted.forCourt()) {
                contents.items().forEach(item -> sent.put(item.attachment()));
            }
        });
    }
}
