package org.niangjia.casefile.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The drawing of a procedure, which says what officers call it. */
class Diagram {

    private Diagram() {}

    static String nameOf(String process) {
        try (InputStream file = drawing(process).getInputStream()) {
            return name(process, reader(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (XMLStreamException damaged) {
            throw new IllegalStateException("the diagram of " + process + " is damaged", damaged);
        }
    }

    /** In the folder of its line of work, whatever that is called. */
    private static Resource drawing(String process) throws IOException {
        Resource[] found =
                new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*/" + process + ".bpmn");
        if (found.length != 1) {
            throw new IllegalStateException("the procedure " + process + " is drawn in " + found.length + " files");
        }
        return found[0];
    }

    private static XMLStreamReader reader(InputStream file) throws XMLStreamException {
        XMLInputFactory xml = XMLInputFactory.newFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return xml.createXMLStreamReader(file);
    }

    private static String name(String process, XMLStreamReader diagram) throws XMLStreamException {
        while (diagram.hasNext()) {
            diagram.next();
            if (diagram.isStartElement()
                    && diagram.getLocalName().equals("process")
                    && process.equals(diagram.getAttributeValue(null, "id"))) {
                return diagram.getAttributeValue(null, "name");
            }
        }
        throw new IllegalStateException("the diagram of " + process + " draws no process " + process);
    }
}
