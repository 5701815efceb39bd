package org.niangjia.casefile.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads hostile XML: no document type, no entities, no part that would fill the memory. */
final class Xml {

    private static final int LONGEST_PIECE = 1024 * 1024;

    private Xml() {}

    static void read(InputStream in, Consumer<XMLStreamReader> visitor) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ShortPieces(in));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw new Unacceptable("文件内部含有文档类型声明，可能是恶意构造的，不予接收");
                }
                visitor.accept(reader);
            }
        } catch (XMLStreamException malformed) {
            throw ZipDirectory.damaged();
        }
    }

    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equalsIgnoreCase(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** A parser keeps a whole tag in memory, so no tag may be as long as the file. */
    private static final class ShortPieces extends FilterInputStream {
        private int piece;

        ShortPieces(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            for (int i = 0; i < read; i++) {
                byte b = bytes[offset + i];
                piece = b == '<' || b == '>' ? 0 : piece + 1;
                if (piece > LONGEST_PIECE) {
                    throw Limits.bomb();
                }
            }
            return read;
        }
    }
}
