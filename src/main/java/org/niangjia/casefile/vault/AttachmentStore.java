package org.niangjia.casefile.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Keeps the sealed content of attachments under their ids: a disk here, an object store elsewhere. */
public interface AttachmentStore {

    /** Stored whole or not at all. */
    void write(String id, Content content) throws IOException;

    InputStream read(String id) throws IOException;

    void delete(String id) throws IOException;

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
