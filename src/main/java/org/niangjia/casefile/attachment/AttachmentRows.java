package org.niangjia.casefile.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.upload.FileType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of attachments; the names in them are sealed. */
@Repository
@RequiredArgsConstructor
class AttachmentRows {

    private static final String ALL = "select * from attachment ";

    private final JdbcClient jdbc;

    /** Until the transaction ends nobody else adds to the case. */
    void lockCase(CaseNumber number) {
        jdbc.sql("select number from case_file where number = ? for update")
                .param(number.value())
                .query(String.class)
                .single();
    }

    void put(Attachment attachment, FileType type) {
        jdbc.sql(
                        "insert into attachment (id, case_number, name, type, size, sm3, original_sm3, scan, added_at, added_by,"
                                + " added_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        attachment.id(),
                        attachment.caseNumber().value(),
                        attachment.name(),
                        type.name(),
                        attachment.size(),
                        attachment.sm3(),
                        attachment.originalSm3(),
                        attachment.scan().name(),
                        attachment.addedAt().atOffset(ZoneOffset.UTC),
                        attachment.addedBy(),
                        attachment.addedByName())
                .update();
    }

    List<Attachment> of(CaseNumber number) {
        return jdbc.sql(ALL + "where case_number = ? order by added_at, id")
                .param(number.value())
                .query((row, index) -> read(row))
                .list();
    }

    Optional<Attachment> find(CaseNumber number, String id) {
        return jdbc.sql(ALL + "where case_number = ? and id = ?")
                .params(number.value(), id)
                .query((row, index) -> read(row))
                .optional();
    }

    Optional<Attachment> findSame(CaseNumber number, String originalSm3) {
        return jdbc.sql(ALL + "where case_number = ? and original_sm3 = ?")
                .params(number.value(), originalSm3)
                .query((row, index) -> read(row))
                .optional();
    }

    boolean exists(String id) {
        return jdbc.sql("select count(*) from attachment where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    long bytesOf(CaseNumber number) {
        return jdbc.sql("select coalesce(sum(size), 0) from attachment where case_number = ?")
                .param(number.value())
                .query(Long.class)
                .single();
    }

    List<Attachment> pending(int most) {
        return jdbc.sql(ALL + "where scan = 'PENDING' order by added_at limit " + most)
                .query((row, index) -> read(row))
                .list();
    }

    /** @return whether it was still waiting */
    boolean scanned(String id, Attachment.Scan scan) {
        return jdbc.sql("update attachment set scan = ? where id = ? and scan = 'PENDING'")
                        .params(scan.name(), id)
                        .update()
                > 0;
    }

    private static Attachment read(ResultSet row) throws SQLException {
        FileType type = FileType.valueOf(row.getString("type"));
        return new Attachment(
                row.getString("id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("name"),
                type.getLabel(),
                type.getMediaType(),
                row.getLong("size"),
                row.getString("sm3"),
                row.getString("original_sm3"),
                Attachment.Scan.valueOf(row.getString("scan")),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by"),
                row.getString("added_by_name"));
    }
}
