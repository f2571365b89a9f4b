package org.daybook.staff.profile;

import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/** What readers are told of an author beside the name. */
@Entity
@Table(name = "profile")
public class Profile extends PanacheEntityBase {

    public static final int LONGEST_BIOGRAPHY = 1_000;

    @Id
    public Long staffId;

    public String biography;
    public @Nullable String portraitHash;

    protected Profile() {}

    /** A person's profile; a blank one, not stored, where they have told nothing yet. */
    public static Profile of(Staff staff) {
        return Profile.<Profile>findByIdOptional(staff.id).orElseGet(() -> {
            var blank = new Profile();
            blank.staffId = staff.id;
            blank.biography = "";
            return blank;
        });
    }

    /** What the author with that user name tells of themselves, if anything. */
    public static Optional<Profile> ofAuthor(String username) {
        return Staff.named(username).map(Profile::of).filter(Profile::saysSomething);
    }

    /** What is wrong with a biography, as a sentence; empty where it will do. */
    public static String problem(String biography) {
        if (biography.codePointCount(0, biography.length()) > LONGEST_BIOGRAPHY) {
            return "A biography has at most 1,000 characters.";
        }
        return biography.indexOf('\0') >= 0 ? "A biography is plain text." : "";
    }

    public boolean saysSomething() {
        return !biography.isEmpty() || portraitHash != null;
    }

    /** Where the picture is, by its content, so that it may be kept for good; empty where there is none. */
    public String portraitPath() {
        return portraitHash == null ? "" : "/media/portraits/" + portraitHash + ".jpg";
    }

    public void tell(String biography) {
        this.biography = biography;
        persist();
    }

    public void show(byte[] jpeg) {
        portraitHash = Portrait.keep(Objects.requireNonNull(staffId), jpeg);
        persist();
    }

    public void takePortraitDown() {
        portraitHash = null;
        Portrait.deleteById(staffId);
        persist();
    }
}
