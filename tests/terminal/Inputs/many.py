"""Writes many.prisma, with sixty fields of unknown types."""

with open("many.prisma", "w") as file:
    file.write('datasource db {\n  provider = "sqlite"\n}\n\nmodel A {\n  id Int @id\n')
    for number in range(60):
        file.write(f"  field{number} Xyzzy{number}\n")
    file.write("}\n")
