from csap_desktop.publishing.toml_lines import find_lines


def test_tables_and_names_inside_tables_are_found() -> None:
    text = """\
top = 1
[[routes]]
id = "a"
[[routes.lines]]
number = "1"
[[routes.lines]]
number = "2"
[[routes]]
[[routes.lines]]
[form]
[[form.fields]]
[form.more]
id = 1
"""

    lines = find_lines(text)

    assert lines["top"] == 1
    assert lines["routes[0].id"] == 3
    assert lines["routes[0].lines[1].number"] == 7
    assert lines["routes[1].lines[0]"] == 9
    assert lines["form.fields[0]"] == 11
    assert lines["form.more.id"] == 13


def test_what_only_looks_like_a_name_in_a_long_text_is_passed_over() -> None:
    text = 'a = """\nb = 1\n[[c]]\n"""\nd = 1\ne = """one line"""\nf = 1\n'

    assert find_lines(text, first=11) == {"a": 11, "d": 15, "e": 16, "f": 17}
