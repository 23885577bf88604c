import gc
import sys
from threading import Barrier, Thread

from csap_desktop.ui.background import SWITCH_S, beside_the_window


def test_threads_change_places_often_and_no_garbage_is_collected_meanwhile() -> None:
    usual = sys.getswitchinterval()

    with beside_the_window():
        inside = sys.getswitchinterval(), gc.isenabled()

    assert inside[0] < usual
    assert abs(inside[0] - SWITCH_S) < 1e-4
    assert not inside[1]
    assert (sys.getswitchinterval(), gc.isenabled()) == (usual, True)


def test_the_last_of_several_puts_back_what_was() -> None:
    usual = sys.getswitchinterval()
    meet, part = Barrier(3), Barrier(3)

    def work() -> None:
        with beside_the_window():
            meet.wait()
            part.wait()

    threads = [Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    meet.wait()
    during = gc.isenabled()
    part.wait()
    for thread in threads:
        thread.join()

    assert not during
    assert gc.isenabled()
    assert sys.getswitchinterval() == usual
