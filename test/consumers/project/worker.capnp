using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .consumer),
    (name = "internet", network = (allow = ["local", "private"])),
  ],
);

const consumer :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2025-06-01",
  bindings = [(name = "INPUT", json = embed "input.json")],
);
