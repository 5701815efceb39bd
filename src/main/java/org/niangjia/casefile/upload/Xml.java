package org.niangjia.casefile.upload;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads hostile XML: no document type, no entities, no part that would fill the memory. */
final class Xml {

    private static final int LONGEST_PIECE = 1024 * 1024;

    private Xml() {}

    static void read(InputStream in, DefaultHandler visitor) throws IOException {
        try {
            factory().newSAXParser().parse(new ShortPieces(in), visitor);
        } catch (SAXException malformed) {
            throw String.valueOf(malformed.getMessage()).contains("DOCTYPE")
                    ? new Unacceptable("文件内部含有文档类型声明，可能是恶意构造的，不予接收")
                    : ZipDirectory.damaged();
        } catch (CharConversionException malformed) {
            throw ZipDirectory.damaged();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By its local name, whatever its prefix and case; empty when there is none. */
    static String attribute(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equalsIgnoreCase(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    private static SAXParserFactory factory() {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        } catch (SAXException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
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
