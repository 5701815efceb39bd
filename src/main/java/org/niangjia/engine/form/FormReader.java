package org.niangjia.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads {@code .form} files. What Tasklist or the server could not honour is refused here, with the form's name. */
class FormReader {

    private static final int SCHEMA_VERSION = 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    private String form = "?";

    Form read(String source) {
        JsonNode root = tree(source);
        form = root.path("id").asText("?");
        require(root.path("schemaVersion").asInt() == SCHEMA_VERSION, "schemaVersion must be " + SCHEMA_VERSION);
        require(root.path("id").isTextual(), "has no id");
        return new Form(form, parts(root, List.of()), source);
    }

    private JsonNode tree(String source) {
        try {
            return JSON.readTree(source);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A .form file is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private List<Part> parts(JsonNode container, List<String> outer) {
        return StreamSupport.stream(container.path("components").spliterator(), false)
                .map(component -> part(component, hides(component, outer)))
                .toList();
    }

    private Part part(JsonNode json, List<String> hides) {
        String type = json.path("type").asText();
        String id = json.path("id").asText();
        return switch (type) {
            case "group" -> new Part.Section(id, json.path("label").asText(), parts(json, hides), hides);
            case "text" -> new Part.Paragraph(id, json.path("text").asText(), hides);
            case "separator" -> new Part.Line(id, hides);
            default -> new FieldReader(form, json).read(type, hides);
        };
    }

    private List<String> hides(JsonNode json, List<String> outer) {
        String hide = json.path("conditional").path("hide").asText("");
        if (hide.isBlank()) {
            return outer;
        }
        require(hide.startsWith("="), "a condition must start with '=': " + hide);
        List<String> all = new ArrayList<>(outer);
        all.add(hide.substring(1).strip());
        return all;
    }

    private void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException("Form " + form + ": " + rule);
        }
    }
}
