"""A process that kills itself just before, or just after, one of its commits.

`KILL` goes before other code; the variable KILL says where: "before 2" is before the
second commit of the process to a user store.
"""

KILL = """
import os, signal, sys
from sqlalchemy import event
from sqlalchemy.engine import Engine
from sqlalchemy.pool import Pool
from csap_desktop.cli.main import run_command

side, _, number = os.environ["KILL"].partition(" ")
commits = 0
killing = False

@event.listens_for(Engine, "commit")
def count(connection):
    global commits, killing
    if connection.get_execution_options().get("csap_begins") != "IMMEDIATE":
        return
    commits += 1
    killing = commits == int(number)
    if killing and side == "before":
        os.kill(os.getpid(), signal.SIGKILL)

@event.listens_for(Pool, "checkin")
def kill_after(*_):
    if killing:
        os.kill(os.getpid(), signal.SIGKILL)

"""
