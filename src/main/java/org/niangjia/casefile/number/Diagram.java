package org.niangjia.casefile.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.io.ClassPathResource;

/** The drawing of a procedure, which says what officers call it. */
class Diagram {

    private Diagram() {}

    static String nameOf(String process) {
        try (InputStream file = new ClassPathResource("bpmn/" + process + "/" + process + ".bpmn").getInputStream()) {
            return name(process, reader(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (XMLStreamException damaged) {
            throw new IllegalStateException("the diagram of " + process + " is damaged", damaged);
        }
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
