package org.niangjia.mediation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.identity.Unions;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.talks.Rooms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 调解室. */
@Controller
@Requires("room.manage")
@RequiredArgsConstructor
class RoomPages {

    private final Rooms rooms;
    private final Unions unions;

    @GetMapping("/mediation-rooms")
    String list(Model model) {
        return fill(model, "", "");
    }

    @PostMapping("/mediation-rooms")
    Object furnish(
            @RequestParam(defaultValue = "") String unionCode,
            @RequestParam(defaultValue = "") String name,
            Model model) {
        try {
            rooms.furnish(unionCode, name.strip());
        } catch (SubmissionRefused refused) {
            model.addAttribute("errors", refused.errors());
            return new ModelAndView(fill(model, unionCode, name), HttpStatus.BAD_REQUEST);
        }
        return "redirect:/mediation-rooms";
    }

    @PostMapping("/mediation-rooms/{id}/use")
    String use(@PathVariable long id, @RequestParam boolean inUse) {
        rooms.use(id, inUse);
        return "redirect:/mediation-rooms";
    }

    private String fill(Model model, String unionCode, String name) {
        Map<String, String> names = new LinkedHashMap<>();
        unions.all().forEach(union -> names.put(union.code(), union.name()));
        model.addAttribute("rooms", rooms.all());
        model.addAttribute("unions", names);
        model.addAttribute("unionCode", unionCode);
        model.addAttribute("name", name);
        return "mediation/rooms";
    }
}
