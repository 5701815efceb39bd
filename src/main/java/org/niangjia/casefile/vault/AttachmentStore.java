package org.niangjia.casefile.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Keeps the sealed content of attachments under their ids: a disk here, an object store elsewhere. */
public interface AttachmentStore {

    /** Stored whole or not at all. */
    void write(String id, Content content) throws IOException;

    InputStream read(String id) throws IOException;

    void delete(String id) throws IOException;

    /** The ids of what was written before; leftovers of interrupted writes of that time are removed on the way. */
    List<String> olderThan(Instant time) throws IOException;

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
