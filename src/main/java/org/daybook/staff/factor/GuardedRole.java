package org.daybook.staff.factor;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.daybook.staff.Role;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A role that nobody works in without a second factor. */
@Entity
@Table(name = "guarded_role")
public class GuardedRole extends PanacheEntityBase {

    @Id
    @Enumerated(EnumType.STRING)
    public Role role;

    protected GuardedRole() {}

    /** Their names. */
    public static Set<String> names() {
        return GuardedRole.<GuardedRole>listAll().stream()
                .map(each -> each.role.name())
                .collect(Collectors.toSet());
    }

    public static boolean guards(Role role) {
        return count("role", role) > 0;
    }

    /** From now on just these are guarded; it holds for each person at their next sign-in. */
    public static void guard(Collection<Role> roles) {
        deleteAll();
        roles.forEach(role -> {
            var guarded = new GuardedRole();
            guarded.role = role;
            guarded.persist();
        });
    }
}
